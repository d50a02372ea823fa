package jobshare.matching.profile;

/** Who may see a profile: nobody, everyone without the name, or also recruiters with the name. */
public enum Visibility {
    HIDDEN, ANONYMOUS, OPEN
}
