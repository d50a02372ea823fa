package jobshare.matching.introduction;

/** The part that someone has in an introduction. */
public enum Party {
    /** Who asked; in a suggestion, the first of the two. */
    FROM,
    /** Who was asked; in a suggestion, the second of the two. */
    TO,
    /** The recruiter or HR officer who suggested that the two meet. */
    SUGGESTER,
    /** Time itself, which ends what nobody answers. */
    CLOCK,
    /** Someone who may read it, and nothing else. */
    ONLOOKER
}
