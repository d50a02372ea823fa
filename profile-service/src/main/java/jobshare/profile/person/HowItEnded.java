package jobshare.profile.person;

/** How a share of the past ended, as the one who tells of it sees it. */
public enum HowItEnded {
    STILL_RUNNING, ROLE_ENDED, PARTNER_LEFT, I_LEFT, PROMOTED, DID_NOT_WORK, OTHER
}
