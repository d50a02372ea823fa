package jobshare.matching.partner;

import java.util.Comparator;
import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.Constraints;
import jobshare.matching.constraint.Facts;
import jobshare.matching.criterion.Applicant;
import jobshare.matching.criterion.Criterion;
import jobshare.matching.criterion.RoleFit;
import jobshare.matching.criterion.RoleFitBound;
import jobshare.matching.criterion.RoleTraits;
import jobshare.matching.criterion.Rows;
import jobshare.matching.criterion.Scores;
import jobshare.matching.criterion.Tie;
import jobshare.matching.criterion.Viewpoint;
import jobshare.matching.index.People;

/**
 * One exact search for pairs: everybody who is eligible, those first who bring most to the role, then every two of them that
 * cover it, as long as an upper bound of role fit and pair score can still reach the worst of the best found so far. At worst
 * it looks at all pairs that cover the role; the order is by score, then {@link Tie#hash}, then ids.
 */
final class PairSearch {

    /** Two people found, with their scores and what settles a tie. */
    record Found(Applicant one, Applicant other, int score, int pairScore, int roleFit, long tie) {

        static final Comparator<Found> BEST_FIRST = (a, b) -> {
            if (a.score != b.score) {
                return Integer.compare(b.score, a.score);
            }
            int byTie = Long.compareUnsigned(a.tie, b.tie);
            return byTie != 0 ? byTie : a.compareIds(b);
        };

        private int compareIds(Found that) {
            int byLower = Tie.compareIds(lower().person, that.lower().person);
            return byLower != 0 ? byLower : Tie.compareIds(higher().person, that.higher().person);
        }

        private Applicant lower() {
            return Tie.compareIds(one.person, other.person) < 0 ? one : other;
        }

        private Applicant higher() {
            return lower() == one ? other : one;
        }
    }

    /** Who could be a pair with someone is looked at together, so many at a time. */
    private static final int SOME = 256;

    private final RoleTraits role;
    private final Facts facts;
    private final People people;
    private final int limit;
    private final RoleFit fit;
    private final RoleFitBound bound;
    private final Best<Found> best;
    private final Rows others = new Rows(SOME + Long.SIZE);
    private int bestFit;
    private int atLeast;
    /** What a fit must reach beside a full pair score, as {@link RoleFitBound} counts. */
    private int leastFit;

    PairSearch(RoleTraits role, Facts facts, int limit, People people) {
        this.role = role;
        this.facts = facts;
        this.people = people;
        this.limit = limit;
        fit = new RoleFit(role);
        bound = new RoleFitBound(role);
        best = new Best<>(limit, Found.BEST_FIRST);
    }

    List<Found> run() {
        if (limit > 0) {
            var field = new PairField(people.snapshot(), people.commons(), role, bound);
            for (int i = 0; i < field.size(); i++) {
                pairsOf(i, field);
            }
        }
        return best.inOrder();
    }

    /** With all those who come after in the field. */
    private void pairsOf(int i, PairField field) {
        if (!field.mayReach(i, i + 1, leastFit)) {
            return;
        }
        var viewpoint = new Viewpoint(field.applicant(i).person, role.terms);
        for (int word = i / Long.SIZE; word < field.words() && field.mayReach(i, word * Long.SIZE, leastFit); word++) {
            if (field.mayReachIn(i, word, leastFit)) {
                collect(i, word, field);
            }
            if (others.count() > SOME) {
                consider(i, field, viewpoint);
            }
        }
        consider(i, field, viewpoint);
    }

    private void collect(int i, int word, PairField field) {
        for (long left = field.covering(i, word); left != 0; left &= left - 1) {
            int j = word * Long.SIZE + Long.numberOfTrailingZeros(left);
            int fitAtBest = field.fitAtBest(i, j);
            if (fitAtBest >= leastFit) {
                others.add(j);
                bestFit = Math.max(bestFit, fitAtBest);
            }
        }
    }

    private void consider(int i, PairField field, Viewpoint viewpoint) {
        viewpoint.keep(field.columns(), others, Scores.leastBeside(bound.points(bestFit), atLeast));
        others.forEach(j -> consider(i, j, field, viewpoint));
        others.clear();
        bestFit = 0;
    }

    /** The pair score comes before the fit, since it gives up sooner, and facts come last, since they are looked up. */
    private void consider(int i, int j, PairField field, Viewpoint viewpoint) {
        int leastPairScore = Scores.leastBeside(bound.points(field.fitAtBest(i, j)), atLeast);
        if (leastPairScore > Criterion.FULL) {
            return;
        }
        int pairScore = viewpoint.score(field.columns(), j, leastPairScore);
        if (pairScore == Scores.NO_SCORE || pairScore < leastPairScore) {
            return;
        }
        var one = field.applicant(i);
        var other = field.applicant(j);
        int roleFit = fit.score(one, other);
        int score = Scores.together(pairScore, roleFit);
        if (score != Scores.NO_SCORE && score >= atLeast && Constraints.allow(one.person, other.person, role.terms)
                && mayMeet(one.person.personId(), other.person.personId())) {
            best.offer(new Found(one, other, score, pairScore, roleFit, Tie.hash(one.person, other.person)));
            atLeast = best.full() ? best.worst().score : 0;
            leastFit = bound.atLeast(Scores.leastBeside(Criterion.FULL, atLeast));
        }
    }

    private boolean mayMeet(PersonId one, PersonId other) {
        var ofOne = facts.partnership(one);
        var ofOther = facts.partnership(other);
        return (ofOne == null && ofOther == null || ofOne != null && ofOne == ofOther) && !facts.apart(one, other);
    }
}
