package jobshare.profile.bulk;

/** What the rows of a file are about. */
public enum ImportKind {
    PEOPLE, ROLES
}
