package jobshare.profile.person;

/** A criterion of matching, which each person weights. */
public enum Criterion {
    SCHEDULE, EXPERIENCE, STRENGTHS, VALUES, FIELD, ASPIRATION, WAY_OF_SHARING
}
