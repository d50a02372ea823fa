package jobshare.matching.partner;

import java.util.Collection;
import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.Facts;
import jobshare.matching.criterion.Model;
import jobshare.matching.criterion.Profile;
import jobshare.matching.criterion.RoleProfile;
import jobshare.matching.index.People;

/** The real thing, as the contract suite sees it. */
final class SearchedMatching implements Matching {

    private final People people;

    SearchedMatching(Collection<Profile> profiles) {
        this(new People(Model.standard()));
        people.upsertAll(profiles);
    }

    SearchedMatching(People people) {
        this.people = people;
    }

    @Override
    public List<Ranked> partners(PersonId asker, Facts facts, int limit) {
        return new Partners(people).best(asker, facts, Filter.NONE, limit).stream()
                .map(match -> new Ranked(match.personId(), match.score())).toList();
    }

    @Override
    public List<RankedPair> pairs(RoleProfile role, Facts facts, int limit) {
        return new Pairs(people).best(role, facts, limit).stream().map(SearchedMatching::ranked).toList();
    }

    List<RankedPair> beside(PersonId holder, RoleProfile role, Facts facts, int limit) {
        return new Pairs(people).beside(holder, role, facts, limit).stream()
                .map(match -> new RankedPair(match.people().getFirst(), match.people().getLast(), match.score(),
                        match.pairScore(),
                        match.roleFit()))
                .toList();
    }

    int rank(PersonId asker, Ranked other, Facts facts) {
        return new Partners(people).rank(asker, other.person(), other.score(), facts);
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
