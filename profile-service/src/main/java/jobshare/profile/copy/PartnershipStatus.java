package jobshare.profile.copy;

/** Status of a partnership in matching-service. */
public enum PartnershipStatus {
    PROPOSED, ACTIVE, PAUSED, PARTING, DISSOLVED;

    /** Whether the members have a partner, and so are not erased for inactivity. */
    public boolean isOngoing() {
        return switch (this) {
            case ACTIVE, PAUSED, PARTING -> true;
            case PROPOSED, DISSOLVED -> false;
        };
    }
}
