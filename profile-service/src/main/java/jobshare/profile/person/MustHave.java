package jobshare.profile.person;

/** A condition that every partner must meet. */
public enum MustHave {
    SAME_SITE, SAME_BUSINESS_UNIT, SAME_WAY_OF_SHARING
}
