package jobshare.matching.introduction;

/** The status of an invitation as far as the inviter may know. */
public enum InvitationStatus {

    /** It waits for an answer, or for a person with this address to join. */
    OPEN,
    /** The invited person accepted. Each may now see who the other is. */
    ACCEPTED,
    /** The inviter withdrew it. */
    WITHDRAWN,
    /** It was not accepted in time. It stays secret whether it reached someone and whether they declined. */
    EXPIRED
}
