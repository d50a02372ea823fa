package jobshare.matching.matchlog;

/** What was asked. */
public enum MatchQuestion {
    /** The best partners of a person. */
    PARTNERS,
    /** How a person and another fit, or why not. */
    EXPLANATION,
    /** The best pairs for a role. */
    PAIRS,
    /** Who could share a role with the one who holds it. */
    ROLE_PARTNERS,
    /** Who could follow one of the two who hold a role. */
    REPLACEMENTS,
    /** The open roles that two partners fit. */
    ROLES
}
