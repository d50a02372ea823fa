package jobshare.matching.partner;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.Constraints;
import jobshare.matching.constraint.Facts;
import jobshare.matching.criterion.Columns;
import jobshare.matching.criterion.Lexicon;
import jobshare.matching.criterion.Rows;
import jobshare.matching.criterion.Scores;
import jobshare.matching.criterion.Terms;
import jobshare.matching.criterion.Tie;
import jobshare.matching.criterion.Traits;
import jobshare.matching.criterion.Viewpoint;
import jobshare.matching.index.Gate;
import jobshare.matching.index.People;

/**
 * One exact search: everybody's columns through a {@link Gate}, then the score, with upper bounds that save most of its work for
 * those who cannot be among the best, and for the few who are left all constraints and the facts. Time grows with the number of
 * people; the order is by score, then {@link Tie#hash}, then id.
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

    /** How many more are looked for, in case that some of the best are not free. */
    private static final int SPARE = 4;

    private final Traits mine;
    private final Terms terms;
    private final Facts facts;
    private final People people;
    private final Viewpoint viewpoint;
    private final Set<PersonId> apart;
    private final int site;
    private final int businessUnit;
    private final int limit;
    private Best<Found> best;
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

    /**
     * Whether the best are free is asked of the best alone, all at once: where too few of them are, of the best of twice as
     * many.
     */
    List<Found> run() {
        if (limit == 0 || !mine.active || !mine.visible || facts.partnership(mine.personId()) != null) {
            return List.of();
        }
        for (int reach = limit + SPARE;; reach *= 2) {
            var found = best(reach);
            facts.know(found.stream().map(each -> each.person.personId()).toList());
            var free = found.stream().filter(each -> facts.partnership(each.person.personId()) == null).limit(limit).toList();
            if (free.size() == limit || found.size() < reach) {
                return free;
            }
        }
    }

    private List<Found> best(int reach) {
        best = new Best<>(reach, Found.BEST_FIRST);
        atLeast = 0;
        people.snapshot().scan(new Gate(mine, terms), this::consider);
        return best.inOrder();
    }

    private void consider(Columns columns, Rows rows) {
        viewpoint.keep(columns, rows, atLeast);
        rows.forEach(row -> consider(columns, row));
    }

    private void consider(Columns columns, int row) {
        if (site != Lexicon.NOT_TOLD && columns.site(row) != site
                || businessUnit != Lexicon.NOT_TOLD && columns.businessUnit(row) != businessUnit) {
            return;
        }
        int score = viewpoint.score(columns, row, atLeast);
        if (score < atLeast || score == Scores.NO_SCORE) {
            return;
        }
        var theirs = columns.traits(row);
        if (Constraints.allow(mine, theirs, terms) && !theirs.isPerson(mine.personId()) && !apart.contains(theirs.personId())) {
            best.offer(new Found(theirs, score, Tie.hash(mine, theirs)));
            atLeast = best.full() ? best.worst().score : 0;
        }
    }
}
