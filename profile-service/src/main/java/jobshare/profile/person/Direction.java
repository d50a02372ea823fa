package jobshare.profile.person;

/** Where someone wants to go. */
public enum Direction {
    STAY, STEP_UP, CHANGE
}
