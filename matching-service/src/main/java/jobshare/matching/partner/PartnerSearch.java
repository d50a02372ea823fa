package jobshare.matching.partner;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.Constraints;
import jobshare.matching.constraint.Facts;
import jobshare.matching.criterion.Lexicon;
import jobshare.matching.criterion.Scores;
import jobshare.matching.criterion.Terms;
import jobshare.matching.criterion.Tie;
import jobshare.matching.criterion.Traits;
import jobshare.matching.criterion.Viewpoint;
import jobshare.matching.index.Gate;
import jobshare.matching.index.People;

/**
 * One exact search: a scan of everybody's columns through a {@link Gate}, then the constraints, then the score with an upper
 * bound that saves the comparison of skills for those who cannot be among the best. Time grows with the number of people; the
 * order is by score, then {@link Tie#hash}, then id.
 */
final class PartnerSearch {

    /** Someone found, with the pair score and what settles a tie. */
    record Found(Traits person, int score, long tie) {

        static final Comparator<Found> BEST_FIRST = (one, other) -> {
            if (one.score != other.score) {
                return Integer.compare(other.score, one.score);
            }
            int byTie = Long.compareUnsigned(one.tie, other.tie);
            return byTie != 0 ? byTie : Tie.compareIds(one.person, other.person);
        };
    }

    private final Traits mine;
    private final Terms terms;
    private final Facts facts;
    private final People people;
    private final Viewpoint viewpoint;
    private final Set<PersonId> apart;
    private final int site;
    private final int businessUnit;
    private final int limit;
    private final Best<Found> best;
    private int atLeast;

    PartnerSearch(Traits mine, Terms terms, Facts facts, Filter filter, int limit, People people) {
        this.mine = mine;
        this.terms = terms;
        this.facts = facts;
        this.people = people;
        viewpoint = new Viewpoint(mine, terms);
        apart = facts.apartFrom(mine.personId());
        site = people.lexicon().find(filter.site());
        businessUnit = people.lexicon().find(filter.businessUnit());
        this.limit = limit;
        best = new Best<>(limit, Found.BEST_FIRST);
    }

    List<Found> run() {
        if (limit > 0 && mine.active && mine.visible && facts.partnership(mine.personId()) == null) {
            people.snapshot().search(new Gate(mine, terms), this::consider);
        }
        return best.inOrder();
    }

    private void consider(Traits theirs) {
        if (site != Lexicon.NOT_TOLD && theirs.site != site
                || businessUnit != Lexicon.NOT_TOLD && theirs.businessUnit != businessUnit
                || !Constraints.allow(mine, theirs, terms)) {
            return;
        }
        int score = viewpoint.score(theirs, atLeast);
        if (score >= atLeast && score != Scores.NO_SCORE && mayMeet(theirs)) {
            best.offer(new Found(theirs, score, Tie.hash(mine, theirs)));
            atLeast = best.full() ? best.worst().score : 0;
        }
    }

    /** Facts come last: they are the only step that looks something up. */
    private boolean mayMeet(Traits theirs) {
        var id = theirs.personId();
        return !id.equals(mine.personId()) && !apart.contains(id) && facts.partnership(id) == null;
    }
}
