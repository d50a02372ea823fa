package jobshare.matching.criterion;

/**
 * A skill someone has, or a role needs.
 *
 * @param uri of the ESCO skill
 * @param level 1 (beginner) to 5 (expert); of a role, the level asked for
 */
public record Skill(String uri, int level) {

    public static final int HIGHEST_LEVEL = 5;

    public Skill {
        if (level < 1 || level > HIGHEST_LEVEL) {
            throw new IllegalArgumentException("A skill's level is 1 to " + HIGHEST_LEVEL + ", not " + level + ": " + uri);
        }
    }
}
