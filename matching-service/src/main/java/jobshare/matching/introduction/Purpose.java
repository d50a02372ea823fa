package jobshare.matching.introduction;

/** What someone invites a person they know to. */
public enum Purpose {
    /** To meet, and see whether they would share a job. */
    MEETING,
    /** To confirm that the two work together already: the yes makes them partners. */
    PARTNERSHIP
}
