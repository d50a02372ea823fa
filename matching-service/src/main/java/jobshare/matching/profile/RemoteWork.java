package jobshare.matching.profile;

/** Where a person works, or where a role is performed. */
public enum RemoteWork {
    ON_SITE, HYBRID, REMOTE
}
