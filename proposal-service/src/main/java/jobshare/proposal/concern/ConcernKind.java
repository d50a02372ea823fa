package jobshare.proposal.concern;

/** What a doubt is about, so that the funnel can count which ones stop pitches. */
public enum ConcernKind {
    CLIENTS,
    COST,
    COMMUNICATION,
    ACCOUNTABILITY,
    AVAILABILITY,
    TEAM_FIT,
    SKILLS,
    ONE_LEAVES,
    OTHER
}
