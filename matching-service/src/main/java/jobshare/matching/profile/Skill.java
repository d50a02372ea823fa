package jobshare.matching.profile;

/**
 * A skill that a person has, or that a role requests.
 *
 * @param uri URI of the ESCO skill
 * @param level 1 (beginner) to 5 (expert); for a role, the requested level
 */
public record Skill(String uri, int level) {

    public static final int HIGHEST_LEVEL = 5;

    public Skill {
        if (level < 1 || level > HIGHEST_LEVEL) {
            throw new IllegalArgumentException(
                    "The level of a skill must be 1 to " + HIGHEST_LEVEL + ", not " + level + ": " + uri);
        }
    }
}
