package jobshare.matching.profile;

/** The direction in which a person wants to develop. Neighbouring constants are more compatible. */
public enum CareerDirection {
    STAY, STEP_UP, CHANGE
}
