package jobshare.profile.copy;

/** Status of an arrangement in proposal-service. */
public enum ArrangementStatus {
    TRIAL, CONFIRMED, REPLACING, ENDED;

    /** Whether two people hold the role under the arrangement. */
    public boolean isCurrent() {
        return switch (this) {
            case TRIAL, CONFIRMED, REPLACING -> true;
            case ENDED -> false;
        };
    }
}
