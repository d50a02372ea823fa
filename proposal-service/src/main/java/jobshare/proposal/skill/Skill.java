package jobshare.proposal.skill;

import org.jspecify.annotations.Nullable;

/**
 * An ESCO skill with the level that a person has or a role requires.
 *
 * @param level 1 (beginner) to 5 (expert)
 * @param label the preferred label; published for roles only
 */
public record Skill(String uri, int level, @Nullable String label) {

    /** The label, or the last part of the URI if there is none. */
    public String displayName() {
        return label != null ? label : "ESCO skill " + uri.substring(uri.lastIndexOf('/') + 1);
    }
}
