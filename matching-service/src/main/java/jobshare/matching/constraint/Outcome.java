package jobshare.matching.constraint;

/** The outcome of a constraint on two people; {@code UNKNOWN} if data is missing. */
public enum Outcome {
    MET, FAILED, UNKNOWN;

    static Outcome of(boolean met) {
        return met ? MET : FAILED;
    }
}
