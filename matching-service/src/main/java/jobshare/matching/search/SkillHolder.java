package jobshare.matching.search;

/** Which of a pair has a skill at the requested level. */
public enum SkillHolder {
    FIRST, SECOND, BOTH, NEITHER
}
