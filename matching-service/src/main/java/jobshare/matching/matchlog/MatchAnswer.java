package jobshare.matching.matchlog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.matching.directory.KnownRole;

/**
 * An answer to be logged.
 *
 * @param about the person, role, arrangement or partnership that the question was about
 * @param modelVersion names the rules and settings that were used
 * @param weights those of the person or role that the question was about, by criterion or part
 * @param people everyone whose data the answer shows or was made from
 * @param roles those that the answer was made from
 * @param facts what stood between the people
 * @param context what was asked for, such as a filter or a page, and what was told beside the items
 * @param items what was answered, best first
 */
public record MatchAnswer(
        MatchQuestion question,
        UUID about,
        String modelVersion,
        Map<?, Integer> weights,
        Collection<PersonId> people,
        Collection<KnownRole> roles,
        List<LoggedFact> facts,
        Map<String, ?> context,
        List<?> items) {
}
