package jobshare.matching.criterion;

/** Where someone wants to go from the work they do now. */
public enum Direction {
    STAY, STEP_UP, CHANGE
}
