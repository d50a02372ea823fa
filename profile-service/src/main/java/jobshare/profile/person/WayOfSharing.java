package jobshare.profile.person;

/** One shared job, split responsibilities, or a mix. */
public enum WayOfSharing {
    TWIN, ISLANDS, HYBRID
}
