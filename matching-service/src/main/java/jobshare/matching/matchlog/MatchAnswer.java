package jobshare.matching.matchlog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.matching.directory.KnownRole;
import org.jspecify.annotations.Nullable;

/**
 * An answer to be logged.
 *
 * @param about the person or the role that the question was about
 * @param modelVersion names the rules and settings that were used
 * @param weights those that were used, by criterion
 * @param people everyone whose data the answer shows or was made from
 * @param role the role, if the question was about one
 * @param items what was answered, best first
 */
public record MatchAnswer(
        MatchQuestion question,
        UUID about,
        String modelVersion,
        Map<?, Integer> weights,
        Collection<PersonId> people,
        @Nullable KnownRole role,
        List<?> items) {
}
