package jobshare.matching.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.PairingFacts;
import jobshare.matching.profile.Profile;
import jobshare.matching.profile.RoleProfile;
import jobshare.matching.settings.MatchingModel;

/** Looks at everybody and at every pair, sorts them all, and takes the first: obviously right, and slow. */
final class PlainMatching implements MatchingAlgorithm {

    private static final long FULL_WEEK = MatchingModel.standard().fullWeek().bits();

    private final Collection<Profile> people;

    PlainMatching(Collection<Profile> people) {
        this.people = people;
    }

    @Override
    public List<Ranked> partners(PersonId asker, PairingFacts facts, int limit) {
        var found = new ArrayList<Ranked>();
        for (var mine : people) {
            for (var theirs : people) {
                if (mine.personId().equals(asker) && !theirs.personId().equals(asker) && free(facts, mine, theirs)
                        && PlainConstraints.allow(mine, theirs, FULL_WEEK, 12_000)) {
                    PlainScores.pair(mine, theirs, FULL_WEEK).ifPresent(score -> found.add(new Ranked(theirs.personId(), score)));
                }
            }
        }
        found.sort(Comparator.comparingInt(Ranked::score)
                .reversed()
                .thenComparing(ranked -> tie(asker, ranked.person()), Long::compareUnsigned));
        return found.subList(0, Math.min(limit, found.size()));
    }

    private static boolean free(PairingFacts facts, Profile mine, Profile theirs) {
        return facts.partnership(mine.personId()) == null && facts.partnership(theirs.personId()) == null
                && !facts.separated(mine.personId(), theirs.personId());
    }

    @Override
    public List<RankedPair> pairs(RoleProfile role, PairingFacts facts, int limit) {
        long required = role.requiredSlots() == null ? FULL_WEEK : role.requiredSlots().bits();
        int maxTotalShare = role.maxTotalShare() == null ? 12_000 : role.maxTotalShare();
        var found = new ArrayList<RankedPair>();
        for (var one : people) {
            for (var other : people) {
                if (lower(one.personId(), other.personId()) && (free(facts, one, other) || partners(facts, one, other))
                        && PlainConstraints.eligible(one, role) && PlainConstraints.eligible(other, role)
                        && PlainConstraints.allow(one, other, required, maxTotalShare)) {
                    var pairScore = PlainScores.pair(one, other, required);
                    var roleFit = PlainRoleFit.score(role, required, one, other);
                    PlainScores.together(pairScore, roleFit)
                            .ifPresent(score -> found.add(new RankedPair(one.personId(), other.personId(), score,
                                    pairScore.getAsInt(), roleFit.getAsInt())));
                }
            }
        }
        found.sort(Comparator.comparingInt(RankedPair::score)
                .reversed()
                .thenComparing(pair -> tie(pair.one(), pair.other()), Long::compareUnsigned));
        return found.subList(0, Math.min(limit, found.size()));
    }

    /** The holder's own eligibility is no question. */
    List<RankedPair> beside(PersonId holder, RoleProfile role, PairingFacts facts, int limit) {
        long required = role.requiredSlots() == null ? FULL_WEEK : role.requiredSlots().bits();
        int maxTotalShare = role.maxTotalShare() == null ? 12_000 : role.maxTotalShare();
        var found = new ArrayList<RankedPair>();
        for (var one : people) {
            for (var other : people) {
                if (one.personId().equals(holder) && one.pattern() != null && !other.personId().equals(holder)
                        && (free(facts, one, other) || partners(facts, one, other)) && PlainConstraints.eligible(other, role)
                        && PlainConstraints.allow(one, other, required, maxTotalShare)) {
                    var pairScore = PlainScores.pair(one, other, required);
                    var roleFit = PlainRoleFit.score(role, required, one, other);
                    PlainScores.together(pairScore, roleFit)
                            .ifPresent(score -> found.add(new RankedPair(one.personId(), other.personId(), score,
                                    pairScore.getAsInt(), roleFit.getAsInt())));
                }
            }
        }
        found.sort(Comparator.comparingInt(RankedPair::score)
                .reversed()
                .thenComparing(pair -> tie(pair.one(), pair.other()), Long::compareUnsigned));
        return found.subList(0, Math.min(limit, found.size()));
    }

    private static boolean partners(PairingFacts facts, Profile one, Profile other) {
        var partnership = facts.partnership(one.personId());
        return partnership != null && partnership.includes(other.personId())
                && !facts.separated(one.personId(), other.personId());
    }

    private static boolean lower(PersonId one, PersonId other) {
        int high = Long.compareUnsigned(one.value().getMostSignificantBits(), other.value().getMostSignificantBits());
        return high < 0 || high == 0
                && Long.compareUnsigned(one.value().getLeastSignificantBits(), other.value().getLeastSignificantBits()) < 0;
    }

    private static long tie(PersonId one, PersonId other) {
        var first = lower(one, other) ? one.value() : other.value();
        var second = lower(one, other) ? other.value() : one.value();
        return splitMix(splitMix(splitMix(splitMix(first.getMostSignificantBits()) + first.getLeastSignificantBits())
                + second.getMostSignificantBits()) + second.getLeastSignificantBits());
    }

    /** As published, with its constants in decimal. */
    private static long splitMix(long seed) {
        long z = seed - 7046029254386353131L;
        z = (z ^ z >>> 30) * -4658895280553007687L;
        z = (z ^ z >>> 27) * -7723592293110705685L;
        return z ^ z >>> 31;
    }
}
