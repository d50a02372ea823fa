package jobshare.benchmark.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.Constraints;
import jobshare.matching.constraint.RoleEligibility;
import jobshare.matching.criterion.Applicant;
import jobshare.matching.criterion.Lexicon;
import jobshare.matching.criterion.Model;
import jobshare.matching.criterion.RoleFit;
import jobshare.matching.criterion.RoleProfile;
import jobshare.matching.criterion.RoleTraits;
import jobshare.matching.criterion.Scores;
import jobshare.matching.criterion.Terms;
import jobshare.matching.criterion.Tie;
import jobshare.matching.criterion.Traits;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The whole model by an obviously right loop over everybody, and over every two. It can express everything. */
@State(Scope.Benchmark)
public class Scan {

    private static final Comparator<Hit> WORST_FIRST = Comparator.comparingInt(Hit::score)
            .thenComparing((one, other) -> Long.compareUnsigned(other.tie, one.tie));

    private final Model model = Model.standard();
    private final Lexicon lexicon = new Lexicon();
    private final List<Traits> everybody = new ArrayList<>();

    /** Someone, or two people, with the score. */
    record Hit(Traits one, Traits other, int score, long tie) {
    }

    @Setup
    public void fill(Staff staff) {
        staff.inBatches(batch -> batch.forEach(profile -> everybody.add(Traits.of(profile, lexicon, model))));
    }

    List<Hit> partners(PersonId asker, int limit) {
        var terms = Terms.ofAnyJob(model);
        var mine = traits(asker);
        var best = new PriorityQueue<>(WORST_FIRST);
        for (var theirs : everybody) {
            if (theirs != mine && Constraints.allow(mine, theirs, terms)) {
                offer(best, limit, new Hit(mine, theirs, Scores.pair(mine, theirs, terms), Tie.hash(mine, theirs)));
            }
        }
        return inOrder(best);
    }

    List<Hit> pairs(RoleProfile profile, int limit) {
        var role = RoleTraits.of(profile, lexicon, model);
        var fit = new RoleFit(role);
        var eligible = everybody.stream().filter(person -> RoleEligibility.eligible(person, role))
                .map(person -> new Applicant(person, role)).toList();
        var best = new PriorityQueue<>(WORST_FIRST);
        for (int i = 0; i < eligible.size(); i++) {
            var one = eligible.get(i);
            for (int j = i + 1; j < eligible.size(); j++) {
                var other = eligible.get(j);
                if (Constraints.allow(one.person, other.person, role.terms)) {
                    int score = Scores.together(Scores.pair(one.person, other.person, role.terms), fit.score(one, other));
                    offer(best, limit, new Hit(one.person, other.person, score, Tie.hash(one.person, other.person)));
                }
            }
        }
        return inOrder(best);
    }

    /** How many may be paired with the asker at all. */
    long feasible(PersonId asker) {
        var mine = traits(asker);
        var terms = Terms.ofAnyJob(model);
        return everybody.stream().filter(theirs -> theirs != mine && Constraints.allow(mine, theirs, terms)).count();
    }

    Traits traits(PersonId id) {
        return everybody.stream().filter(person -> person.isPerson(id)).findFirst().orElseThrow();
    }

    List<Traits> everybody() {
        return everybody;
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
