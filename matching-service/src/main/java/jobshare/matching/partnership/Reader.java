package jobshare.matching.partnership;

/** What the one who reads a partnership may see of it. */
enum Reader {
    /** All of it. */
    ALL,
    /** Where it stands, without what the two wrote. */
    STATE_ONLY,
    /** What is put to the employer: the text that both have signed, and nothing of how they met or what their profiles say. */
    EMPLOYER
}
