package jobshare.matching.partner;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.matching.criterion.Criterion;
import jobshare.matching.directory.KnownRole;
import jobshare.matching.feed.IndexFeed;
import jobshare.matching.index.People;
import jobshare.matching.matchlog.MatchAnswer;
import jobshare.matching.matchlog.MatchLog;
import jobshare.matching.matchlog.MatchQuestion;
import jobshare.matching.standing.Standings;

/** Answers to questions of matching: the facts of the moment, the search, and a line in the log. */
@Singleton
class Matches {

    private final People people;
    private final Partners partners;
    private final Pairs pairs;
    private final Standings standings;
    private final MatchLog log;
    private final IndexFeed feed;

    @Inject
    Matches(People people, Partners partners, Pairs pairs, Standings standings, MatchLog log, IndexFeed feed) {
        this.people = people;
        this.partners = partners;
        this.pairs = pairs;
        this.standings = standings;
        this.log = log;
        this.feed = feed;
    }

    PartnersView partners(PersonId id, Filter filter, Window window, String askedBy) {
        var found = partners.best(id, standings.ofSearch(id), filter, window.reach());
        var items = window.of(found);
        var shown = new LinkedHashSet<PersonId>(List.of(id));
        items.forEach(item -> shown.add(item.personId()));
        var logId = record(new MatchAnswer(MatchQuestion.PARTNERS, id.value(), version(), weights(id), shown, null, items),
                askedBy);
        return new PartnersView(items, window.next(found), logId, version(), feed.lag());
    }

    /** @param tellsAll whether the one who asks may know that someone hides */
    ExplanationView explanation(PersonId id, PersonId other, String askedBy, boolean tellsAll) {
        var explanation = partners.explain(id, other, standings.of(id));
        if (explanation instanceof Explanation.Refused refused && refused.silent() && !tellsAll) {
            throw Problems.notFound("person", other);
        }
        var logId = record(new MatchAnswer(MatchQuestion.EXPLANATION, id.value(), version(), weights(id),
                new LinkedHashSet<>(List.of(id, other)), null, List.of(explanation)), askedBy);
        return ExplanationView.of(explanation, logId, version(), feed.lag());
    }

    PairsView pairs(KnownRole role, Window window, String askedBy) {
        var found = pairs.best(role.profile(), standings.ofEveryone(), window.reach());
        var items = window.of(found);
        var shown = new LinkedHashSet<PersonId>();
        items.forEach(item -> shown.addAll(item.people()));
        var logId = record(new MatchAnswer(MatchQuestion.PAIRS, role.roleId().value(), version(), people.model().roleWeights(),
                shown, role, items), askedBy);
        return new PairsView(items, window.next(found), logId, version(), feed.lag());
    }

    private UUID record(MatchAnswer answer, String askedBy) {
        return log.record(answer, askedBy);
    }

    private String version() {
        return people.model().version();
    }

    private Map<Criterion, Integer> weights(PersonId id) {
        var weights = new LinkedHashMap<Criterion, Integer>();
        var traits = people.snapshot().find(id);
        for (var criterion : Criterion.values()) {
            weights.put(criterion, traits == null ? 0 : traits.weight(criterion.ordinal()));
        }
        return weights;
    }
}
