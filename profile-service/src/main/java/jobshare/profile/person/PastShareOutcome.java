package jobshare.profile.person;

/** How an earlier job share ended, as the person reports it. */
public enum PastShareOutcome {
    STILL_RUNNING, ROLE_ENDED, PARTNER_LEFT, I_LEFT, PROMOTED, DID_NOT_WORK, OTHER
}
