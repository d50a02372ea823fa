package jobshare.matching.partner;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.matching.constraint.Facts;
import jobshare.matching.constraint.Partnered;
import jobshare.matching.criterion.Criterion;
import jobshare.matching.criterion.RolePart;
import jobshare.matching.criterion.RoleTraits;
import jobshare.matching.directory.KnownRole;
import jobshare.matching.feed.IndexFeed;
import jobshare.matching.index.People;
import jobshare.matching.matchlog.LoggedFact;
import jobshare.matching.matchlog.MatchAnswer;
import jobshare.matching.matchlog.MatchLog;
import jobshare.matching.matchlog.MatchQuestion;
import jobshare.matching.standing.Standings;
import org.jspecify.annotations.Nullable;

/** Answers to questions of matching: the facts of the moment, the search, and a line in the log before the answer leaves. */
@Singleton
public class Matches {

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
        var facts = standings.ofSearch(id);
        var found = partners.best(id, facts, filter, window.reach());
        var items = window.of(found);
        var shown = new LinkedHashSet<PersonId>(List.of(id));
        items.forEach(item -> shown.add(item.personId()));
        var context = window.context();
        put(context, "site", filter.site());
        put(context, "businessUnit", filter.businessUnit());
        var logId = log.record(new MatchAnswer(MatchQuestion.PARTNERS, id.value(), version(), weights(id), shown, List.of(),
                List.of(), context, items), askedBy);
        return new PartnersView(items, partners.obstacles(id, facts), window.next(found), logId, version(), feed.lag());
    }

    /** @param tellsAll whether the one who asks may know that someone hides */
    ExplanationView explanation(PersonId id, PersonId other, String askedBy, boolean tellsAll) {
        var facts = standings.ofSearch(id);
        var explanation = partners.explain(id, other, facts);
        if (explanation instanceof Explanation.Refused refused && refused.silent() && !tellsAll) {
            throw Problems.notFound("person", other);
        }
        var rank = explanation instanceof Explanation.Match match ? partners.rank(id, other, match.score(), facts) : null;
        var both = new LinkedHashSet<>(List.of(id, other));
        var context = new LinkedHashMap<String, Object>();
        put(context, "rank", rank);
        var logId = log.record(new MatchAnswer(MatchQuestion.EXPLANATION, id.value(), version(), weights(id), both, List.of(),
                LoggedFact.among(both, facts), context, List.of(explanation)), askedBy);
        return ExplanationView.of(explanation, rank, logId, version(), feed.lag());
    }

    PairsView pairs(KnownRole role, Window window, String askedBy) {
        var facts = standings.ofEveryone();
        return answer(new PairQuestion(MatchQuestion.PAIRS, role.roleId().value(), role, Side.EMPLOYER),
                pairs.best(role.profile(), facts, window.reach()), facts, window, askedBy);
    }

    /** Who could share a role with the one who holds it. */
    PairsView rolePartners(KnownRole role, PersonId incumbent, Side side, Window window, String askedBy) {
        var facts = standings.of(incumbent);
        return answer(new PairQuestion(MatchQuestion.ROLE_PARTNERS, role.roleId().value(), role, side),
                pairs.beside(incumbent, side.seen(role.profile()), facts, window.reach()), facts, window, askedBy);
    }

    /**
     * Who could follow one of the two who hold a role together. What stands between the one who stays and others counts as ever, but
     * that the two are partners does not.
     */
    public PairsView replacements(ArrangementId arrangement, KnownRole role, Partnered holders, PersonId leaving, Side side,
            Window window, String askedBy) {
        var staying = holders.first().equals(leaving) ? holders.second() : holders.first();
        var facts = standings.of(staying).without(holders.partnershipId());
        var found = pairs.beside(staying, side.seen(role.profile()), facts, window.reach() + 1).stream()
                .filter(pair -> !pair.people().contains(leaving)).limit(window.reach()).toList();
        return answer(new PairQuestion(MatchQuestion.REPLACEMENTS, arrangement.value(), role, side), found, facts, window,
                askedBy);
    }

    private PairsView answer(PairQuestion question, List<PairMatch> found, Facts facts, Window window, String askedBy) {
        var items = window.of(found).stream().map(question.side()::seen).toList();
        var shown = new LinkedHashSet<PersonId>();
        items.forEach(item -> shown.addAll(item.people()));
        var context = window.context();
        context.put("side", question.side());
        var logId = log.record(new MatchAnswer(question.kind(), question.about(), version(), weights(question.role()), shown,
                List.of(question.role()), LoggedFact.among(shown, facts), context, items), askedBy);
        return new PairsView(items, window.next(found), logId, version(), feed.lag());
    }

    /** The roles of these that two partners fit, best first, then by id. */
    public RolesView roles(Partnered partnership, Collection<KnownRole> roles, Side side, Window window, String askedBy) {
        var facts = standings.ofSearch(partnership.first());
        var found = roles.stream()
                .flatMap(role -> pairs.of(partnership.first(), partnership.second(), side.seen(role.profile()), facts)
                        .map(pair -> new RoleMatch(role.roleId(), side.seen(pair))).stream())
                .sorted(Comparator.comparing((RoleMatch match) -> match.pair().score()).reversed()
                        .thenComparing(match -> match.roleId().value()))
                .toList();
        var items = window.of(found);
        var both = Set.of(partnership.first(), partnership.second());
        var answered = items.stream().map(RoleMatch::roleId).toList();
        var context = window.context();
        context.put("side", side);
        var logId = log.record(new MatchAnswer(MatchQuestion.ROLES, partnership.partnershipId().value(), version(),
                weights(partnership.first()), both, roles.stream().filter(role -> answered.contains(role.roleId())).toList(),
                LoggedFact.among(both, facts), context, items), askedBy);
        return new RolesView(items, window.next(found), logId, version(), feed.lag());
    }

    /** What a question for pairs is about. */
    private record PairQuestion(MatchQuestion kind, UUID about, KnownRole role, Side side) {
    }

    private static void put(Map<String, Object> context, String name, @Nullable Object value) {
        if (value != null) {
            context.put(name, value);
        }
    }

    private String version() {
        return people.model().version();
    }

    private Map<Criterion, Integer> weights(PersonId id) {
        var weights = new EnumMap<Criterion, Integer>(Criterion.class);
        var traits = people.snapshot().find(id);
        for (var criterion : Criterion.values()) {
            weights.put(criterion, traits == null ? 0 : traits.weight(criterion.ordinal()));
        }
        return weights;
    }

    private Map<RolePart, Integer> weights(KnownRole role) {
        var weights = new EnumMap<RolePart, Integer>(RolePart.class);
        var traits = RoleTraits.of(role.profile(), people.lexicon(), people.model());
        for (var part : RolePart.values()) {
            weights.put(part, traits.weight(part));
        }
        return weights;
    }
}
