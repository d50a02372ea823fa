package jobshare.matching.terms;

/** How much of a partnership a reader may see. */
public enum AccessLevel {

    /** Everything: the members and HR. */
    FULL,
    /** Status, times and slots, without free text: HR systems. */
    STATE_ONLY,
    /** Versions that both members signed, without their profiles or their introduction: recruiters and hiring managers. */
    EMPLOYER
}
