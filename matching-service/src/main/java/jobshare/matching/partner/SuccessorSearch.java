package jobshare.matching.partner;

import java.util.List;
import jobshare.matching.constraint.Constraints;
import jobshare.matching.constraint.Facts;
import jobshare.matching.constraint.RoleEligibility;
import jobshare.matching.criterion.Applicant;
import jobshare.matching.criterion.Columns;
import jobshare.matching.criterion.Criterion;
import jobshare.matching.criterion.RoleFit;
import jobshare.matching.criterion.RoleTraits;
import jobshare.matching.criterion.Scores;
import jobshare.matching.criterion.Tie;
import jobshare.matching.criterion.Traits;
import jobshare.matching.criterion.Viewpoint;
import jobshare.matching.index.Gate;
import jobshare.matching.index.Snapshot;
import jobshare.matching.partner.PairSearch.Found;

/**
 * One exact search for who could hold a role together with someone who holds it already, whose own eligibility is no question. As
 * {@link PartnerSearch} does, with a full role fit as the bound of each; the order is that of {@link PairSearch}.
 */
final class SuccessorSearch {

    private final Applicant holder;
    private final RoleTraits role;
    private final Facts facts;
    private final int limit;
    private final RoleFit fit;
    private final Viewpoint viewpoint;
    private final Best<Found> best;
    private int atLeast;

    SuccessorSearch(Applicant holder, RoleTraits role, Facts facts, int limit) {
        this.holder = holder;
        this.role = role;
        this.facts = facts;
        this.limit = limit;
        fit = new RoleFit(role);
        viewpoint = new Viewpoint(holder.person, role.terms);
        best = new Best<>(limit, Found.BEST_FIRST);
    }

    List<Found> run(Snapshot everybody) {
        if (limit > 0 && holder.person.patternTold) {
            everybody.scan(new Gate(holder.person, role.terms), (columns, rows) -> {
                viewpoint.keep(columns, rows, Scores.leastBeside(Criterion.FULL, atLeast));
                rows.forEach(row -> consider(columns, row));
            });
        }
        return best.inOrder();
    }

    private void consider(Columns columns, int row) {
        int atBest = Scores.leastBeside(Criterion.FULL, atLeast);
        int pairScore = viewpoint.score(columns, row, atBest);
        if (pairScore == Scores.NO_SCORE || pairScore < atBest) {
            return;
        }
        var person = columns.traits(row);
        if (!RoleEligibility.eligible(person, role) || !Constraints.allow(holder.person, person, role.terms)) {
            return;
        }
        var candidate = new Applicant(person, role);
        int roleFit = fit.score(holder, candidate);
        int score = Scores.together(pairScore, roleFit);
        if (score != Scores.NO_SCORE && score >= atLeast && mayMeet(person)) {
            best.offer(new Found(holder, candidate, score, pairScore, roleFit, Tie.hash(holder.person, person)));
            atLeast = best.full() ? best.worst().score() : 0;
        }
    }

    private boolean mayMeet(Traits person) {
        var id = person.personId();
        var holding = facts.partnership(holder.person.personId());
        var theirs = facts.partnership(id);
        return !holder.person.isPerson(id) && !facts.apart(holder.person.personId(), id)
                && (holding == null && theirs == null || holding != null && holding == theirs);
    }
}
