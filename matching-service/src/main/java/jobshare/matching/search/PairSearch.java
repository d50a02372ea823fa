package jobshare.matching.search;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import jobshare.kit.id.PersonId;
import jobshare.matching.bound.PairScorer;
import jobshare.matching.bound.RoleFitBound;
import jobshare.matching.constraint.Constraints;
import jobshare.matching.constraint.PairingFacts;
import jobshare.matching.criterion.Criteria;
import jobshare.matching.criterion.Scores;
import jobshare.matching.encoding.EncodedRole;
import jobshare.matching.encoding.RowSelection;
import jobshare.matching.index.PeopleIndex;
import jobshare.matching.rolefit.RoleCandidate;
import jobshare.matching.rolefit.RoleFit;

/**
 * One exact search for pairs by branch and bound. It goes through eligible people, those with the greatest contribution first,
 * and for each through all later people who complete the cover, as long as an upper bound of role fit and pair score can reach
 * the worst of the best pairs found so far. In the worst case it scores all pairs that cover the role: O(n^2). The order is by
 * score, then {@link TieBreaker#hash}, then ids.
 */
final class PairSearch {

    /** A pair with its scores and tie breaker. */
    record Found(RoleCandidate one, RoleCandidate other, int score, int pairScore, int roleFit, long tie) {

        static final Comparator<Found> BEST_FIRST = (a, b) -> {
            if (a.score != b.score) {
                return Integer.compare(b.score, a.score);
            }
            int byTie = Long.compareUnsigned(a.tie, b.tie);
            return byTie != 0 ? byTie : a.compareIds(b);
        };

        private int compareIds(Found that) {
            int byLower = TieBreaker.compareIds(lower().person, that.lower().person);
            return byLower != 0 ? byLower : TieBreaker.compareIds(higher().person, that.higher().person);
        }

        private RoleCandidate lower() {
            return TieBreaker.compareIds(one.person, other.person) < 0 ? one : other;
        }

        private RoleCandidate higher() {
            return lower() == one ? other : one;
        }
    }

    /** The number of possible partners that are filtered together. */
    private static final int BATCH = 256;

    private final EncodedRole role;
    private final PairingFacts facts;
    private final PeopleIndex people;
    private final int limit;
    private final RoleFit fit;
    private final RoleFitBound bound;
    private final TopK<Found> best;
    private final RowSelection others = new RowSelection(BATCH + Long.SIZE);
    private int bestFit;
    private int atLeast;
    /** The fit that a pair needs even with a full pair score, in the unit of {@link RoleFitBound}. */
    private int minFit;

    PairSearch(EncodedRole role, PairingFacts facts, int limit, PeopleIndex people) {
        this.role = role;
        this.facts = facts;
        this.people = people;
        this.limit = limit;
        fit = new RoleFit(role);
        bound = new RoleFitBound(role);
        best = new TopK<>(limit, Found.BEST_FIRST);
    }

    List<Found> run() {
        if (limit > 0) {
            var table = new CandidateTable(people.snapshot(), people.sharedValues(), role, bound);
            for (int i = 0; i < table.size(); i++) {
                pairsOf(i, table);
            }
        }
        return best.inOrder();
    }

    /** Pairs of {@code i} with all later candidates of the table. */
    private void pairsOf(int i, CandidateTable table) {
        if (!table.mayReach(i, i + 1, minFit)) {
            return;
        }
        var scorer = new PairScorer(table.candidate(i).person, role.terms);
        for (int word = i / Long.SIZE; word < table.words() && table.mayReach(i, word * Long.SIZE, minFit); word++) {
            if (table.mayReachIn(i, word, minFit)) {
                collect(i, word, table);
            }
            if (others.count() > BATCH) {
                consider(i, table, scorer);
            }
        }
        consider(i, table, scorer);
    }

    private void collect(int i, int word, CandidateTable table) {
        for (long left = table.covering(i, word); left != 0; left &= left - 1) {
            int j = word * Long.SIZE + Long.numberOfTrailingZeros(left);
            int fitAtBest = table.fitAtBest(i, j);
            if (fitAtBest >= minFit) {
                others.add(j);
                bestFit = Math.max(bestFit, fitAtBest);
            }
        }
    }

    private void consider(int i, CandidateTable table, PairScorer scorer) {
        scorer.filter(table.columns(), others, Scores.minBeside(bound.points(bestFit), atLeast));
        others.forEach(j -> consider(i, j, table, scorer));
        others.clear();
        bestFit = 0;
    }

    /** Computes the pair score before the fit, because it gives up sooner, and checks the facts last, because they need lookups. */
    private void consider(int i, int j, CandidateTable table, PairScorer scorer) {
        int minPairScore = Scores.minBeside(bound.points(table.fitAtBest(i, j)), atLeast);
        if (minPairScore > Criteria.FULL) {
            return;
        }
        int pairScore = scorer.score(table.columns(), j, minPairScore);
        if (pairScore == Scores.NO_SCORE || pairScore < minPairScore) {
            return;
        }
        var one = table.candidate(i);
        var other = table.candidate(j);
        int roleFit = fit.score(one, other);
        int score = Scores.together(pairScore, roleFit);
        if (score != Scores.NO_SCORE && score >= atLeast && Constraints.allow(one.person, other.person, role.terms)
                && mayMeet(one.person.personId(), other.person.personId())) {
            best.offer(new Found(one, other, score, pairScore, roleFit, TieBreaker.hash(one.person, other.person)));
            atLeast = best.full() ? best.worst().score : 0;
            minFit = bound.atLeast(Scores.minBeside(Criteria.FULL, atLeast));
        }
    }

    private boolean mayMeet(PersonId one, PersonId other) {
        var ofOne = facts.partnership(one);
        var ofOther = facts.partnership(other);
        return Objects.equals(ofOne, ofOther) && !facts.separated(one, other);
    }
}
