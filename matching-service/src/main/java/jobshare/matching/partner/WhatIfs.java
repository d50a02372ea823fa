package jobshare.matching.partner;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jobshare.kit.event.EventJson;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.FieldError;
import jobshare.kit.problem.Problems;
import jobshare.matching.constraint.Facts;
import jobshare.matching.constraint.Refusal;
import jobshare.matching.criterion.Criterion;
import jobshare.matching.criterion.Profile;
import jobshare.matching.directory.KnownPerson;
import jobshare.matching.feed.IndexFeed;
import jobshare.matching.feed.PersonEvent;
import jobshare.matching.index.People;
import jobshare.matching.standing.Standings;

/** What would come of other wishes. Looks at the same people and facts as an answer does, and leaves nothing behind. */
@Singleton
class WhatIfs {

    private final People people;
    private final Partners partners;
    private final Standings standings;
    private final IndexFeed feed;
    private final EventJson json;

    @Inject
    WhatIfs(People people, Partners partners, Standings standings, IndexFeed feed, EventJson json) {
        this.people = people;
        this.partners = partners;
        this.standings = standings;
        this.feed = feed;
        this.json = json;
    }

    WhatIfView answer(KnownPerson person, WhatIf wished, Filter filter, int limit) {
        check(wished);
        var is = json.read(person.event(), PersonEvent.class).profile();
        var wouldBe = wished.on(is);
        var facts = standings.ofSearch(person.personId());
        var now = partners.best(is, facts, filter, limit);
        var then = partners.best(wouldBe, facts, filter, limit);
        return new WhatIfView(WhatIf.changed(is, wouldBe), weights(wouldBe), would(is, facts, now, then),
                gone(wouldBe, facts, now, then), partners.obstacles(person.personId(), facts), people.model().version(),
                feed.lag());
    }

    private void check(WhatIf wished) {
        var errors = new ArrayList<FieldError>();
        var share = wished.share();
        if (share != null && share.least().compareTo(share.most()) > 0) {
            errors.add(new FieldError("/share/least",
                    "must not be more than most (" + share.most() + "), but was " + share.least()));
        }
        if (wished.weights() != null) {
            wished.weights().forEach((criterion, weight) -> {
                var limits = people.model().weights().limits(criterion);
                if (!limits.allow(weight)) {
                    errors.add(new FieldError("/weights/" + criterion, "must be " + limits.least() + " to " + limits.most()
                            + ", between which your employer lets people set it, but was " + weight));
                }
            });
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    private List<WhatIfView.Would> would(Profile is, Facts facts, List<Explanation.Match> now, List<Explanation.Match> then) {
        var ranks = ranks(now);
        return IntStream.range(0, then.size()).mapToObj(i -> {
            var match = then.get(i);
            var scoreNow = partners.explain(is, match.personId(), facts) instanceof Explanation.Match was ? was.score() : null;
            return new WhatIfView.Would(i + 1, ranks.get(match.personId()), scoreNow, match);
        }).toList();
    }

    private List<WhatIfView.Gone> gone(Profile wouldBe, Facts facts, List<Explanation.Match> now, List<Explanation.Match> then) {
        var ranks = ranks(now);
        var stay = ranks(then).keySet();
        return now.stream().filter(match -> !stay.contains(match.personId())).map(match -> {
            var explained = partners.explain(wouldBe, match.personId(), facts);
            var score = explained instanceof Explanation.Match would ? would.score() : null;
            var refusals = explained instanceof Explanation.Refused refused ? refused.refusals() : List.<Refusal>of();
            return new WhatIfView.Gone(match.personId(), ranks.get(match.personId()), match.score(), score, refusals);
        }).toList();
    }

    private static Map<PersonId, Integer> ranks(List<Explanation.Match> matches) {
        var ranks = new HashMap<PersonId, Integer>();
        matches.forEach(match -> ranks.put(match.personId(), ranks.size() + 1));
        return ranks;
    }

    private Map<Criterion, Integer> weights(Profile wouldBe) {
        var traits = people.traits(wouldBe);
        var weights = new EnumMap<Criterion, Integer>(Criterion.class);
        for (var criterion : Criterion.values()) {
            weights.put(criterion, traits.weight(criterion.ordinal()));
        }
        return weights;
    }
}
