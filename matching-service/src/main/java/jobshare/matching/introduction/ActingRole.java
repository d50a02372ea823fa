package jobshare.matching.introduction;

/** The role in which someone acts on an introduction. */
public enum ActingRole {

    /** The person who asked, or the first of two suggested people. */
    FROM,
    /** The person who was asked, or the second of two suggested people. */
    TO,
    /** The recruiter or HR officer who suggested the introduction. */
    SUGGESTER,
    /** The service itself, which expires unanswered introductions. */
    SYSTEM,
    /** A reader who may not act. */
    OBSERVER
}
