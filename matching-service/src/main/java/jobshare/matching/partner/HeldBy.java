package jobshare.matching.partner;

/** Who of a pair has a skill at the level asked for. */
public enum HeldBy {
    FIRST, SECOND, BOTH, NEITHER
}
