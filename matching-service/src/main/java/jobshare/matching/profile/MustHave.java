package jobshare.matching.profile;

/** A condition that a person sets for any partner, independent of the score. */
public enum MustHave {
    SAME_SITE, SAME_BUSINESS_UNIT, SAME_WAY_OF_SHARING
}
