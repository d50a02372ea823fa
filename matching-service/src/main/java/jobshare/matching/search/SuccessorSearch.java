package jobshare.matching.search;

import java.util.List;
import java.util.Objects;
import jobshare.matching.bound.PairScorer;
import jobshare.matching.constraint.Constraints;
import jobshare.matching.constraint.PairingFacts;
import jobshare.matching.constraint.RoleEligibility;
import jobshare.matching.criterion.Criteria;
import jobshare.matching.criterion.Scores;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.encoding.EncodedRole;
import jobshare.matching.encoding.ProfileColumns;
import jobshare.matching.index.ConstraintPrefilter;
import jobshare.matching.index.IndexSnapshot;
import jobshare.matching.rolefit.RoleCandidate;
import jobshare.matching.rolefit.RoleFit;
import jobshare.matching.search.PairSearch.Found;

/**
 * One exact search for people who could share a role with a person who already holds it; that person's own eligibility is not
 * checked. Works like {@link PartnerSearch}, with a full role fit as the bound of each candidate. The order is that of
 * {@link PairSearch}.
 */
final class SuccessorSearch {

    private final RoleCandidate holder;
    private final EncodedRole role;
    private final PairingFacts facts;
    private final int limit;
    private final RoleFit fit;
    private final PairScorer scorer;
    private final TopK<Found> best;
    private int atLeast;

    SuccessorSearch(RoleCandidate holder, EncodedRole role, PairingFacts facts, int limit) {
        this.holder = holder;
        this.role = role;
        this.facts = facts;
        this.limit = limit;
        fit = new RoleFit(role);
        scorer = new PairScorer(holder.person, role.terms);
        best = new TopK<>(limit, Found.BEST_FIRST);
    }

    List<Found> run(IndexSnapshot snapshot) {
        if (limit > 0 && holder.person.patternProvided) {
            snapshot.scan(new ConstraintPrefilter(holder.person, role.terms), (columns, rows) -> {
                scorer.filter(columns, rows, Scores.minBeside(Criteria.FULL, atLeast));
                rows.forEach(row -> consider(columns, row));
            });
        }
        return best.inOrder();
    }

    private void consider(ProfileColumns columns, int row) {
        int minPairScore = Scores.minBeside(Criteria.FULL, atLeast);
        int pairScore = scorer.score(columns, row, minPairScore);
        if (pairScore == Scores.NO_SCORE || pairScore < minPairScore) {
            return;
        }
        var person = columns.profile(row);
        if (!RoleEligibility.isEligible(person, role) || !Constraints.allow(holder.person, person, role.terms)) {
            return;
        }
        var candidate = new RoleCandidate(person, role);
        int roleFit = fit.score(holder, candidate);
        int score = Scores.together(pairScore, roleFit);
        if (score != Scores.NO_SCORE && score >= atLeast && mayMeet(person)) {
            best.offer(new Found(holder, candidate, score, pairScore, roleFit, TieBreaker.hash(holder.person, person)));
            atLeast = best.full() ? best.worst().score() : 0;
        }
    }

    private boolean mayMeet(EncodedProfile person) {
        var id = person.personId();
        var own = facts.partnership(holder.person.personId());
        var theirs = facts.partnership(id);
        return !holder.person.isPerson(id) && !facts.separated(holder.person.personId(), id) && Objects.equals(own, theirs);
    }
}
