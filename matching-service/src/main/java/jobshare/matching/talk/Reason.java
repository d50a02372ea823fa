package jobshare.matching.talk;

/** Why a question is asked. */
public enum Reason {
    /** One of the two, or both, have not told. */
    NOT_TOLD,
    /** What the two have told does not go together by itself. */
    DIFFERENT,
    /** Partners are not matched by it. */
    NOT_MATCHED,
    /** Nothing asks for it any more, but it has been answered. */
    ANSWERED
}
