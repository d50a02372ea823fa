package jobshare.profile.place;

/** Where a person works, or where the work of a role is done. */
public enum Remote {
    ON_SITE, HYBRID, REMOTE
}
