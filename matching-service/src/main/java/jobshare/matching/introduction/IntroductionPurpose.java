package jobshare.matching.introduction;

/** What an accepted introduction leads to. */
public enum IntroductionPurpose {

    /** They meet and see whether they want to share a job. */
    MEETING,
    /** They already share a job: accepting makes them partners. */
    PARTNERSHIP
}
