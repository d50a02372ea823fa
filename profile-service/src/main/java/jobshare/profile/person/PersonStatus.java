package jobshare.profile.person;

/** Whether someone takes part in matching at the moment. */
public enum PersonStatus {
    ACTIVE, PAUSED
}
