package jobshare.matching.criterion;

/** Where someone works, or where a role is done. */
public enum Remote {
    ON_SITE, HYBRID, REMOTE
}
