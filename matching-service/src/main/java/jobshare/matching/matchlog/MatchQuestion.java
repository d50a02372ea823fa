package jobshare.matching.matchlog;

/** The kind of question. */
public enum MatchQuestion {
    /** The best partners of a person. */
    PARTNERS,
    /** How a person and another match, or why they cannot be paired. */
    EXPLANATION,
    /** The best pairs for a role. */
    PAIRS,
    /** The best partners for the incumbent of a role. */
    ROLE_PARTNERS,
    /** The best replacements for a member of an arrangement. */
    REPLACEMENTS,
    /** The open roles that two partners could share. */
    ROLES
}
