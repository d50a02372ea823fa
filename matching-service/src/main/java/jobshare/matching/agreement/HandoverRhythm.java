package jobshare.matching.agreement;

/** How often the work changes hands; decides between divisions that are otherwise equal. */
public enum HandoverRhythm {
    /** Each works consecutive days, the same in every week. */
    CONSECUTIVE_DAYS,
    /** Each works whole weeks. */
    WHOLE_WEEKS,
    /** Each works a part of each day. */
    PARTS_OF_DAYS;

    /** The cost of a handover, or of its absence, between two consecutive slots. */
    int cost(boolean handover) {
        return switch (this) {
            case CONSECUTIVE_DAYS, WHOLE_WEEKS -> handover ? 1 : 0;
            case PARTS_OF_DAYS -> handover ? 0 : 1;
        };
    }
}
