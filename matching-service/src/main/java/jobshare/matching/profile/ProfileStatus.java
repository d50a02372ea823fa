package jobshare.matching.profile;

/** Whether a person currently takes part in matching. */
public enum ProfileStatus {
    ACTIVE, PAUSED
}
