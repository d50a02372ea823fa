package jobshare.profile.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * A skill in events, with its label for consumers that have no vocabulary.
 *
 * @param label the preferred label at the time of the event; null for a URI that is not in the vocabulary
 * @param level 1 (beginner) to 5 (expert)
 */
public record NamedSkill(String uri, @Nullable String label, int level) {
}
