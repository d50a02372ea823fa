package jobshare.profile.person;

/** Whether a person takes part in matching. */
public enum PersonStatus {
    ACTIVE, PAUSED
}
