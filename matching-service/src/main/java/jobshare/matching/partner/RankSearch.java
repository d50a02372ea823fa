package jobshare.matching.partner;

import java.util.ArrayList;
import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.matching.constraint.Constraints;
import jobshare.matching.constraint.Facts;
import jobshare.matching.criterion.Columns;
import jobshare.matching.criterion.Rows;
import jobshare.matching.criterion.Terms;
import jobshare.matching.criterion.Tie;
import jobshare.matching.criterion.Traits;
import jobshare.matching.criterion.Viewpoint;
import jobshare.matching.index.Gate;
import jobshare.matching.index.Snapshot;
import jobshare.matching.partner.PartnerSearch.Found;

/**
 * Counts who comes before someone in the order of {@link PartnerSearch}: one scan, in which whoever scores less costs little. Whether
 * those who come before are free is asked of all of them at once.
 */
final class RankSearch {

    private final Traits mine;
    private final Terms terms;
    private final Facts facts;
    private final Found reference;
    private final Viewpoint viewpoint;
    private final List<PersonId> before = new ArrayList<>();

    RankSearch(Traits mine, Terms terms, Facts facts, Traits theirs, int score) {
        this.mine = mine;
        this.terms = terms;
        this.facts = facts;
        reference = new Found(theirs, score, Tie.hash(mine, theirs));
        viewpoint = new Viewpoint(mine, terms);
    }

    int run(Snapshot everybody) {
        everybody.scan(new Gate(mine, terms), this::consider);
        facts.know(before);
        return 1 + (int) before.stream().filter(person -> facts.partnership(person) == null).count();
    }

    private void consider(Columns columns, Rows rows) {
        viewpoint.keep(columns, rows, reference.score());
        rows.forEach(row -> consider(columns, row));
    }

    private void consider(Columns columns, int row) {
        int score = viewpoint.score(columns, row, reference.score());
        if (score < reference.score()) {
            return;
        }
        var someone = columns.traits(row);
        var id = someone.personId();
        if (Constraints.allow(mine, someone, terms) && !id.equals(mine.personId())
                && Found.BEST_FIRST.compare(new Found(someone, score, Tie.hash(mine, someone)), reference) < 0
                && !facts.apart(mine.personId(), id)) {
            before.add(id);
        }
    }
}
