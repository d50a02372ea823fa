package jobshare.matching.criterion;

/** Whether someone takes part in matching now. */
public enum Status {
    ACTIVE, PAUSED
}
