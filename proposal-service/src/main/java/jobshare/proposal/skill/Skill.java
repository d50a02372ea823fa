package jobshare.proposal.skill;

import org.jspecify.annotations.Nullable;

/**
 * A skill of ESCO and how well it is mastered, or must be.
 *
 * @param level 1 (beginner) to 5 (expert)
 * @param label what people call it; told of roles alone, and null in what was told before there were labels
 */
public record Skill(String uri, int level, @Nullable String label) {

    /** Where to look it up: the last part of a URI that has no label. */
    public String words() {
        return label != null ? label : "ESCO skill " + uri.substring(uri.lastIndexOf('/') + 1);
    }
}
