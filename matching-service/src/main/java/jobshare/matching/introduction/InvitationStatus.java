package jobshare.matching.introduction;

/** Where an invitation stands, as far as the one who invites may know. */
public enum InvitationStatus {
    /** It waits: for the invited person's answer, or for someone of that address to join. */
    OPEN,
    /** The other has said yes: each may learn who the other is. */
    ACCEPTED,
    /** Who invited took it back. */
    WITHDRAWN,
    /** No yes came in time; whether it reached anyone, and whether they said no, is not told. */
    EXPIRED
}
