package jobshare.proposal.concern;

/** The subject of a concern, by which the funnel counts them. */
public enum ConcernKind {
    CLIENTS, COST, COMMUNICATION, ACCOUNTABILITY, AVAILABILITY, TEAM_FIT, SKILLS, ONE_LEAVES, OTHER
}
