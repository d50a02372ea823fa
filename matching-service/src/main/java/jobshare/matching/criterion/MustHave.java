package jobshare.matching.criterion;

/** What someone asks of any partner, whatever the score. */
public enum MustHave {
    SAME_SITE, SAME_BUSINESS_UNIT, SAME_WAY_OF_SHARING
}
