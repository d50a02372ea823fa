package jobshare.profile.person;

/** To whom a person is suggested as a partner. Only the person may raise it. */
public enum Visibility {
    /** Suggested to nobody. */
    HIDDEN,
    /** Suggested without a name. */
    ANONYMOUS,
    /** Suggested; recruiters see the name. */
    OPEN
}
