package jobshare.matching.criterion;

/** Who may see that someone takes part: nobody, everybody without a name, or recruiters with the name. */
public enum Visibility {
    HIDDEN, ANONYMOUS, OPEN
}
