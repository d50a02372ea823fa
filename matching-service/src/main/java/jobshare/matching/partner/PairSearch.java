package jobshare.matching.partner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.Constraints;
import jobshare.matching.constraint.Facts;
import jobshare.matching.constraint.RoleEligibility;
import jobshare.matching.criterion.Applicant;
import jobshare.matching.criterion.RoleFit;
import jobshare.matching.criterion.RoleTraits;
import jobshare.matching.criterion.Scores;
import jobshare.matching.criterion.Tie;
import jobshare.matching.index.People;

/** One exact search for pairs. */
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

    private final RoleTraits role;
    private final Facts facts;
    private final People people;
    private final int limit;
    private final RoleFit fit;
    private final Best<Found> best;

    PairSearch(RoleTraits role, Facts facts, int limit, People people) {
        this.role = role;
        this.facts = facts;
        this.people = people;
        this.limit = limit;
        fit = new RoleFit(role);
        best = new Best<>(limit, Found.BEST_FIRST);
    }

    List<Found> run() {
        if (limit <= 0) {
            return List.of();
        }
        var eligible = new ArrayList<Applicant>();
        people.snapshot().all(person -> {
            if (RoleEligibility.eligible(person, role)) {
                eligible.add(new Applicant(person, role));
            }
        });
        for (int i = 0; i < eligible.size(); i++) {
            for (int j = i + 1; j < eligible.size(); j++) {
                consider(eligible.get(i), eligible.get(j));
            }
        }
        return best.inOrder();
    }

    private void consider(Applicant one, Applicant other) {
        if (!Constraints.allow(one.person, other.person, role.terms)
                || !mayMeet(one.person.personId(), other.person.personId())) {
            return;
        }
        int roleFit = fit.score(one, other);
        int pairScore = Scores.pair(one.person, other.person, role.terms);
        int score = Scores.together(pairScore, roleFit);
        if (score != Scores.NO_SCORE) {
            best.offer(new Found(one, other, score, pairScore, roleFit, Tie.hash(one.person, other.person)));
        }
    }

    private boolean mayMeet(PersonId one, PersonId other) {
        var ofOne = facts.partnership(one);
        var ofOther = facts.partnership(other);
        return (ofOne == null && ofOther == null || ofOne != null && ofOne == ofOther) && !facts.apart(one, other);
    }
}
