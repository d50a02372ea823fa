package jobshare.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jobshare.kit.event.EventJson;
import jobshare.kit.id.PersonId;
import jobshare.kit.rejection.FieldError;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.matching.constraint.PairingFacts;
import jobshare.matching.constraint.Refusal;
import jobshare.matching.directory.PersonCopy;
import jobshare.matching.feed.IndexFeed;
import jobshare.matching.feed.PersonEvent;
import jobshare.matching.index.PeopleIndex;
import jobshare.matching.profile.Criterion;
import jobshare.matching.profile.Profile;
import jobshare.matching.search.Explanation;
import jobshare.matching.search.PartnerFilter;
import jobshare.matching.search.PartnerFinder;
import jobshare.matching.pairing.PairingFactsLoader;
import jobshare.matching.pairing.PairingFactsLoader.Reader;

/** Compares the partners of a person with those that other wishes would give. It stores and logs nothing. */
@ApplicationScoped
class WhatIfService {

    private final PeopleIndex people;
    private final PartnerFinder partners;
    private final PairingFactsLoader pairingFacts;
    private final IndexFeed feed;
    private final EventJson json;

    WhatIfService(PeopleIndex people, PartnerFinder partners, PairingFactsLoader pairingFacts, IndexFeed feed, EventJson json) {
        this.people = people;
        this.partners = partners;
        this.pairingFacts = pairingFacts;
        this.feed = feed;
        this.json = json;
    }

    WhatIfView answer(PersonCopy person, WhatIfRequest request, PartnerFilter filter, int limit, Reader reader) {
        check(request);
        var current = json.read(person.event(), PersonEvent.class).profile();
        var changed = request.applyTo(current);
        var facts = pairingFacts.ofSearch(person.personId(), reader);
        var currentList = partners.best(current, facts, filter, limit);
        var newList = partners.best(changed, facts, filter, limit);
        return new WhatIfView(WhatIfRequest.changed(current, changed), weights(changed),
                items(current, facts, currentList, newList), removed(changed, facts, currentList, newList),
                partners.blockers(person.personId(), facts), people.model().version(), feed.lag());
    }

    private void check(WhatIfRequest request) {
        var errors = new ArrayList<FieldError>();
        var share = request.share();
        if (share != null && share.min().compareTo(share.max()) > 0) {
            errors.add(new FieldError("/share/min", "must not be more than max (" + share.max() + "), but was " + share.min()));
        }
        if (request.weights() != null) {
            request.weights().forEach((criterion, weight) -> {
                var limits = people.model().weights().limits(criterion);
                if (!limits.allow(weight)) {
                    errors.add(new FieldError("/weights/" + criterion, "must be within your employer's limits, " + limits.min()
                            + " to " + limits.max() + ", but was " + weight));
                }
            });
        }
        if (!errors.isEmpty()) {
            throw new InvalidValue(errors);
        }
    }

    private List<WhatIfView.HypotheticalMatch> items(Profile current, PairingFacts facts, List<Explanation.Match> currentList,
            List<Explanation.Match> newList) {
        var ranks = ranks(currentList);
        return IntStream.range(0, newList.size()).mapToObj(i -> {
            var match = newList.get(i);
            var currentScore = partners.explain(current, match.personId(), facts) instanceof Explanation.Match explained
                    ? explained.score()
                    : null;
            return new WhatIfView.HypotheticalMatch(i + 1, ranks.get(match.personId()), currentScore, match);
        }).toList();
    }

    private List<WhatIfView.RemovedMatch> removed(Profile changed, PairingFacts facts, List<Explanation.Match> currentList,
            List<Explanation.Match> newList) {
        var remaining = ranks(newList).keySet();
        return IntStream.range(0, currentList.size())
                .filter(i -> !remaining.contains(currentList.get(i).personId()))
                .mapToObj(i -> removed(changed, facts, currentList.get(i), i + 1))
                .toList();
    }

    private WhatIfView.RemovedMatch removed(Profile changed, PairingFacts facts, Explanation.Match match, int currentRank) {
        var explained = partners.explain(changed, match.personId(), facts);
        return switch (explained) {
            case Explanation.Match scored ->
                new WhatIfView.RemovedMatch(match.personId(), currentRank, match.score(), scored.score(), List.of());
            case Explanation.Unscored unscored ->
                new WhatIfView.RemovedMatch(match.personId(), currentRank, match.score(), null, List.of());
            case Explanation.Refused refused ->
                new WhatIfView.RemovedMatch(match.personId(), currentRank, match.score(), null, refused.refusals());
        };
    }

    private static Map<PersonId, Integer> ranks(List<Explanation.Match> matches) {
        var ranks = new HashMap<PersonId, Integer>();
        matches.forEach(match -> ranks.put(match.personId(), ranks.size() + 1));
        return ranks;
    }

    private Map<Criterion, Integer> weights(Profile profile) {
        var encoded = people.encode(profile);
        var weights = new EnumMap<Criterion, Integer>(Criterion.class);
        for (var criterion : Criterion.values()) {
            weights.put(criterion, encoded.weight(criterion.ordinal()));
        }
        return weights;
    }
}
