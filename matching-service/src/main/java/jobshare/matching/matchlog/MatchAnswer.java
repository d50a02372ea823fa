package jobshare.matching.matchlog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.matching.directory.RoleCopy;

/**
 * An answer to be logged.
 *
 * @param about the person, role, arrangement or partnership that the question is about
 * @param modelVersion version of the settings and rules
 * @param weights weights of the person or role that the question is about, by criterion or part
 * @param people all people whose data the answer shows or uses
 * @param roles the roles that the answer uses
 * @param facts facts between the people
 * @param context parameters of the question, such as filter and page, and further values of the answer
 * @param items results, best first
 */
public record MatchAnswer(
        MatchQuestion question,
        UUID about,
        String modelVersion,
        Map<?, Integer> weights,
        Collection<PersonId> people,
        Collection<RoleCopy> roles,
        List<LoggedFact> facts,
        Map<String, ?> context,
        List<?> items) {
}
