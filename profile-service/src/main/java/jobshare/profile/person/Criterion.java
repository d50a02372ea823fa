package jobshare.profile.person;

/** What a match is scored by; each person weighs them. */
public enum Criterion {
    SCHEDULE, EXPERIENCE, STRENGTHS, VALUES, FIELD, ASPIRATION, WAY_OF_SHARING
}
