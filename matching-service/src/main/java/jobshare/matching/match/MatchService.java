package jobshare.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
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
import jobshare.matching.constraint.ActivePartnership;
import jobshare.matching.constraint.PairingFacts;
import jobshare.matching.directory.Directory;
import jobshare.matching.directory.RoleCopy;
import jobshare.matching.encoding.EncodedRole;
import jobshare.matching.feed.IndexFeed;
import jobshare.matching.index.PeopleIndex;
import jobshare.matching.matchlog.LoggedFact;
import jobshare.matching.matchlog.MatchAnswer;
import jobshare.matching.matchlog.MatchLog;
import jobshare.matching.matchlog.MatchQuestion;
import jobshare.matching.profile.Criterion;
import jobshare.matching.profile.RoleFitPart;
import jobshare.matching.search.Explanation;
import jobshare.matching.search.PairFinder;
import jobshare.matching.search.PairMatch;
import jobshare.matching.search.PartnerFilter;
import jobshare.matching.search.PartnerFinder;
import jobshare.matching.search.ViewerRole;
import jobshare.matching.pairing.PairingFactsLoader;
import jobshare.matching.pairing.PairingFactsLoader.Reader;
import org.jspecify.annotations.Nullable;

/** Answers questions about matches: loads the facts, searches, and logs each answer before it is returned. */
@ApplicationScoped
public class MatchService {

    private final PeopleIndex people;
    private final PartnerFinder partners;
    private final PairFinder pairs;
    private final PairingFactsLoader pairingFacts;
    private final MatchLog log;
    private final IndexFeed feed;
    private final Directory directory;

    MatchService(PeopleIndex people, PartnerFinder partners, PairFinder pairs, PairingFactsLoader pairingFacts, MatchLog log,
            IndexFeed feed, Directory directory) {
        this.people = people;
        this.partners = partners;
        this.pairs = pairs;
        this.pairingFacts = pairingFacts;
        this.log = log;
        this.feed = feed;
        this.directory = directory;
    }

    PartnersView partners(PersonId id, PartnerFilter filter, RankingPage page, String askedBy, Reader reader) {
        var facts = pairingFacts.ofSearch(id, reader);
        var found = partners.best(id, facts, filter, page.reach());
        var items = page.of(found);
        var shown = new LinkedHashSet<PersonId>(List.of(id));
        items.forEach(item -> shown.add(item.personId()));
        var context = page.context();
        put(context, "site", filter.site());
        put(context, "businessUnit", filter.businessUnit());
        var logId = log.record(new MatchAnswer(MatchQuestion.PARTNERS, id.value(), version(), weights(id), shown, List.of(),
                List.of(), context, items), askedBy);
        return new PartnersView(items, partners.blockers(id, facts), page.next(found), logId, version(), feed.lag());
    }

    /** @param seesHidden whether the asker may know that a person is hidden */
    ExplanationView explanation(PersonId id, PersonId other, String askedBy, boolean seesHidden, Reader reader) {
        var facts = pairingFacts.ofSearch(id, reader);
        // every step comes before the first refusal, so that the time of an answer does not reveal its reason
        facts.load(List.of(id, other));
        var explanation = partners.explain(id, other, facts);
        var isHidden = explanation instanceof Explanation.Refused refused && refused.confidential() && !seesHidden;
        if (directory.person(other).isEmpty() || isHidden) {
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

    PairsView pairs(RoleCopy role, RankingPage page, String askedBy) {
        var facts = pairingFacts.ofEveryone();
        return answer(new PairQuestion(MatchQuestion.PAIRS, role.roleId().value(), role, ViewerRole.EMPLOYER),
                pairs.best(role.profile(), facts, page.reach()), facts, page, askedBy);
    }

    /** The best partners for the incumbent of a role. */
    PairsView rolePartners(RoleCopy role, PersonId incumbent, ViewerRole viewer, RankingPage page, String askedBy) {
        var facts = pairingFacts.of(incumbent, readerAs(viewer));
        return answer(new PairQuestion(MatchQuestion.ROLE_PARTNERS, role.roleId().value(), role, viewer),
                pairs.beside(incumbent, viewer.visible(role.profile()), facts, page.reach()), facts, page, askedBy);
    }

    /**
     * The best replacements for a person who leaves an arrangement. Facts between the remaining person and others count, except the
     * partnership with the person who leaves.
     */
    public PairsView replacements(ArrangementId arrangement, RoleCopy role, ActivePartnership holders, PersonId leaving,
            ViewerRole viewer, RankingPage page, String askedBy) {
        var remaining = holders.first().equals(leaving) ? holders.second() : holders.first();
        var facts = pairingFacts.of(remaining, readerAs(viewer)).without(holders.partnershipId());
        var found = pairs.beside(remaining, viewer.visible(role.profile()), facts, page.reach() + 1)
                .stream()
                .filter(pair -> !pair.people().contains(leaving))
                .limit(page.reach())
                .toList();
        return answer(new PairQuestion(MatchQuestion.REPLACEMENTS, arrangement.value(), role, viewer), found, facts, page,
                askedBy);
    }

    private PairsView answer(PairQuestion question, List<PairMatch> found, PairingFacts facts, RankingPage page, String askedBy) {
        var items = page.of(found).stream().map(question.viewer()::visible).toList();
        var shown = new LinkedHashSet<PersonId>();
        items.forEach(item -> shown.addAll(item.people()));
        var context = page.context();
        context.put("viewer", question.viewer());
        var logId = log.record(new MatchAnswer(question.kind(), question.about(), version(), weights(question.role()), shown,
                List.of(question.role()), LoggedFact.among(shown, facts), context, items), askedBy);
        return new PairsView(items, page.next(found), logId, version(), feed.lag());
    }

    /** Those of the roles that two partners fit, best first, then by id. */
    public RolesView roles(ActivePartnership partnership, Collection<RoleCopy> roles, ViewerRole viewer, RankingPage page,
            String askedBy) {
        var facts = pairingFacts.ofSearch(partnership.first(), Reader.ANOTHER);
        var found = roles.stream()
                .flatMap(role -> pairs.of(partnership.first(), partnership.second(), viewer.visible(role.profile()), facts)
                        .map(pair -> new RoleMatch(role.roleId(), viewer.visible(pair)))
                        .stream())
                .sorted(Comparator.comparing((RoleMatch match) -> match.pair().score())
                        .reversed()
                        .thenComparing(match -> match.roleId().value()))
                .toList();
        var items = page.of(found);
        var both = Set.of(partnership.first(), partnership.second());
        var answered = items.stream().map(RoleMatch::roleId).toList();
        var context = page.context();
        context.put("viewer", viewer);
        var logId = log.record(new MatchAnswer(MatchQuestion.ROLES, partnership.partnershipId().value(), version(),
                weights(partnership.first()), both, roles.stream().filter(role -> answered.contains(role.roleId())).toList(),
                LoggedFact.among(both, facts), context, items), askedBy);
        return new RolesView(items, page.next(found), logId, version(), feed.lag());
    }

    /** A member asks about their own partners. */
    private static Reader readerAs(ViewerRole viewer) {
        return viewer == ViewerRole.MEMBER ? Reader.SELF : Reader.ANOTHER;
    }

    /** A question whose answer is a list of pairs. */
    private record PairQuestion(MatchQuestion kind, UUID about, RoleCopy role, ViewerRole viewer) {
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
        var person = people.snapshot().find(id);
        for (var criterion : Criterion.values()) {
            weights.put(criterion, person == null ? 0 : person.weight(criterion.ordinal()));
        }
        return weights;
    }

    private Map<RoleFitPart, Integer> weights(RoleCopy role) {
        var weights = new EnumMap<RoleFitPart, Integer>(RoleFitPart.class);
        var encoded = EncodedRole.of(role.profile(), people.dictionary(), people.model());
        for (var part : RoleFitPart.values()) {
            weights.put(part, encoded.weight(part));
        }
        return weights;
    }
}
