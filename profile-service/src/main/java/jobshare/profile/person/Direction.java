package jobshare.profile.person;

/** Direction of a career aspiration. */
public enum Direction {
    STAY, STEP_UP, CHANGE
}
