package jobshare.matching.matchlog;

/** What was asked. */
public enum MatchQuestion {
    /** The best partners of a person. */
    PARTNERS,
    /** How a person and another fit, or why not. */
    EXPLANATION,
    /** The best pairs for a role. */
    PAIRS
}
