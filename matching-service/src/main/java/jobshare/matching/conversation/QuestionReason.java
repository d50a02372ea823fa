package jobshare.matching.conversation;

/** Why a question is asked. */
public enum QuestionReason {

    /** The profile of at least one partner does not say. */
    ABSENT,
    /** The profiles differ. */
    DIFFERENT,
    /** Matching does not consider it. */
    NOT_MATCHED,
    /** The guide no longer asks it, but the reader has answered it. */
    ANSWERED
}
