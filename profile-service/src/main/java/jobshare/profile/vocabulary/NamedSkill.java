package jobshare.profile.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * A skill as events tell it: with the word that people know it by, for those who have no vocabulary.
 *
 * @param label the preferred label as of the event; null for a URI that is not in the vocabulary
 * @param level 1 (beginner) to 5 (expert)
 */
public record NamedSkill(String uri, @Nullable String label, int level) {
}
