package jobshare.matching.profile;

/** A way to share the work: one job done by two people as one, split responsibilities, or a mix. */
public enum WayOfSharing {
    TWIN, ISLANDS, HYBRID
}
