package jobshare.matching.criterion;

/** How the work itself is shared: one job done by two as one, split responsibilities, or a mix. */
public enum WayOfSharing {
    TWIN, ISLANDS, HYBRID
}
