package jobshare.profile.person;

/** What a partner must share without exception. */
public enum MustHave {
    SAME_SITE, SAME_BUSINESS_UNIT, SAME_WAY_OF_SHARING
}
