package jobshare.proposal.arrangement;

/** What becomes of a role that one of the two leaves. */
public enum AfterLeaving {
    /** The other stays, and someone is sought to share with. */
    SUCCESSOR,
    /** The other takes the role on alone, in full time. Nobody is made to: it takes their word and the employer's. */
    FULL_TIME,
    /** The share is over, and the role is a vacancy again. */
    VACANCY
}
