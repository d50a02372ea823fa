package jobshare.matching.profile;

/** The criteria that score two people who can be paired. Their order settles ties when points are apportioned. */
public enum Criterion {
    SCHEDULE, EXPERIENCE, STRENGTHS, VALUES, FIELD, ASPIRATION, WAY_OF_SHARING
}
