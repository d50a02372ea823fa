package jobshare.matching.constraint;

/** Of a constraint on two people; {@code UNKNOWN} where one of them did not tell what it needs. */
public enum Outcome {
    MET, FAILED, UNKNOWN;

    static Outcome of(boolean met) {
        return met ? MET : FAILED;
    }
}
