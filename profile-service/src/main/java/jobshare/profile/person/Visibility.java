package jobshare.profile.person;

/** Who may be offered this person. Raising it is the person's own decision. */
public enum Visibility {
    /** Offered to nobody. */
    HIDDEN,
    /** Offered without a name. */
    ANONYMOUS,
    /** Offered; recruiters see the name. */
    OPEN
}
