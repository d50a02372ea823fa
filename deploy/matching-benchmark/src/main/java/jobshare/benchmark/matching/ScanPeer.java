package jobshare.benchmark.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.Constraints;
import jobshare.matching.constraint.RoleEligibility;
import jobshare.matching.criterion.Scores;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.encoding.EncodedRole;
import jobshare.matching.encoding.StringDictionary;
import jobshare.matching.profile.RoleProfile;
import jobshare.matching.rolefit.RoleCandidate;
import jobshare.matching.rolefit.RoleFit;
import jobshare.matching.search.TieBreaker;
import jobshare.matching.settings.MatchingModel;
import jobshare.matching.settings.PairingTerms;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The whole model as a plain loop over all people, or all pairs. It can express everything. */
@State(Scope.Benchmark)
public class ScanPeer {

    private static final Comparator<Hit> WORST_FIRST = Comparator.comparingInt(Hit::score)
            .thenComparing((one, other) -> Long.compareUnsigned(other.tie, one.tie));

    private final MatchingModel model = MatchingModel.standard();
    private final StringDictionary dictionary = new StringDictionary();
    private final List<EncodedProfile> people = new ArrayList<>();

    /** A pair with its score. */
    record Hit(EncodedProfile one, EncodedProfile other, int score, long tie) {
    }

    @Setup
    public void fill(BenchmarkStaff staff) {
        staff.inBatches(batch -> batch.forEach(profile -> people.add(EncodedProfile.of(profile, dictionary, model))));
    }

    List<Hit> partners(PersonId asker, int limit) {
        var terms = PairingTerms.ofAnyJob(model);
        var mine = profile(asker);
        var best = new PriorityQueue<>(WORST_FIRST);
        for (var theirs : people) {
            if (theirs != mine && Constraints.allow(mine, theirs, terms)) {
                offer(best, limit, new Hit(mine, theirs, Scores.pair(mine, theirs, terms), TieBreaker.hash(mine, theirs)));
            }
        }
        return inOrder(best);
    }

    List<Hit> pairs(RoleProfile profile, int limit) {
        var role = EncodedRole.of(profile, dictionary, model);
        var fit = new RoleFit(role);
        var eligible = people.stream()
                .filter(person -> RoleEligibility.isEligible(person, role))
                .map(person -> new RoleCandidate(person, role))
                .toList();
        var best = new PriorityQueue<>(WORST_FIRST);
        for (int i = 0; i < eligible.size(); i++) {
            var one = eligible.get(i);
            for (int j = i + 1; j < eligible.size(); j++) {
                var other = eligible.get(j);
                if (Constraints.allow(one.person, other.person, role.terms)) {
                    int score = Scores.together(Scores.pair(one.person, other.person, role.terms), fit.score(one, other));
                    offer(best, limit, new Hit(one.person, other.person, score, TieBreaker.hash(one.person, other.person)));
                }
            }
        }
        return inOrder(best);
    }

    /** The number of people who can be paired with the asker. */
    long feasible(PersonId asker) {
        var mine = profile(asker);
        var terms = PairingTerms.ofAnyJob(model);
        return people.stream().filter(theirs -> theirs != mine && Constraints.allow(mine, theirs, terms)).count();
    }

    EncodedProfile profile(PersonId id) {
        return people.stream().filter(person -> person.isPerson(id)).findFirst().orElseThrow();
    }

    List<EncodedProfile> people() {
        return people;
    }

    private static void offer(PriorityQueue<Hit> best, int limit, Hit hit) {
        if (hit.score != Scores.NO_SCORE) {
            best.add(hit);
            if (best.size() > limit) {
                best.remove();
            }
        }
    }

    private static List<Hit> inOrder(PriorityQueue<Hit> best) {
        return best.stream().sorted(WORST_FIRST.reversed()).toList();
    }
}
