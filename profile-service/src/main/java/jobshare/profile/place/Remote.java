package jobshare.profile.place;

/** Where the work is done. */
public enum Remote {
    ON_SITE, HYBRID, REMOTE
}
