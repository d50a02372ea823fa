package jobshare.profile.bulk;

/** What the rows of an import file describe. */
public enum ImportKind {
    PEOPLE, ROLES
}
