package jobshare.matching.search;

import java.util.Collection;
import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.PairingFacts;
import jobshare.matching.index.PeopleIndex;
import jobshare.matching.profile.Profile;
import jobshare.matching.profile.RoleProfile;
import jobshare.matching.settings.MatchingModel;

/** The real thing, as the contract suite sees it. */
final class IndexedMatching implements MatchingAlgorithm {

    private final PeopleIndex people;

    IndexedMatching(Collection<Profile> profiles) {
        this(new PeopleIndex(MatchingModel.standard()));
        people.upsertAll(profiles);
    }

    IndexedMatching(PeopleIndex people) {
        this.people = people;
    }

    @Override
    public List<Ranked> partners(PersonId asker, PairingFacts facts, int limit) {
        return new PartnerFinder(people).best(asker, facts, PartnerFilter.NONE, limit)
                .stream()
                .map(match -> new Ranked(match.personId(), match.score()))
                .toList();
    }

    @Override
    public List<RankedPair> pairs(RoleProfile role, PairingFacts facts, int limit) {
        return new PairFinder(people).best(role, facts, limit).stream().map(IndexedMatching::ranked).toList();
    }

    List<RankedPair> beside(PersonId holder, RoleProfile role, PairingFacts facts, int limit) {
        return new PairFinder(people).beside(holder, role, facts, limit)
                .stream()
                .map(match -> new RankedPair(match.people().getFirst(), match.people().getLast(), match.score(),
                        match.pairScore(), match.roleFit()))
                .toList();
    }

    int rank(PersonId asker, Ranked other, PairingFacts facts) {
        return new PartnerFinder(people).rank(asker, other.person(), other.score(), facts);
    }

    private static RankedPair ranked(PairMatch match) {
        var first = match.people().getFirst();
        var second = match.people().getLast();
        return match.partnershipId() == null || unsigned(first).compareTo(unsigned(second)) < 0
                ? new RankedPair(first, second, match.score(), match.pairScore(), match.roleFit())
                : new RankedPair(second, first, match.score(), match.pairScore(), match.roleFit());
    }

    /** In hexadecimal, ids are ordered as unsigned numbers. */
    private static String unsigned(PersonId person) {
        return person.toString();
    }
}
