package jobshare.matching.partner;

import jobshare.matching.constraint.Constraints;
import jobshare.matching.constraint.Facts;
import jobshare.matching.criterion.Terms;
import jobshare.matching.criterion.Tie;
import jobshare.matching.criterion.Traits;
import jobshare.matching.criterion.Viewpoint;
import jobshare.matching.index.Gate;
import jobshare.matching.index.Snapshot;
import jobshare.matching.partner.PartnerSearch.Found;

/** Counts who comes before someone in the order of {@link PartnerSearch}: one scan, in which whoever scores less costs little. */
final class RankSearch {

    private final Traits mine;
    private final Terms terms;
    private final Facts facts;
    private final Found reference;
    private final Viewpoint viewpoint;
    private int before;

    RankSearch(Traits mine, Terms terms, Facts facts, Traits theirs, int score) {
        this.mine = mine;
        this.terms = terms;
        this.facts = facts;
        reference = new Found(theirs, score, Tie.hash(mine, theirs));
        viewpoint = new Viewpoint(mine, terms);
    }

    int run(Snapshot everybody) {
        everybody.search(new Gate(mine, terms), this::consider);
        return before + 1;
    }

    private void consider(Traits someone) {
        if (!Constraints.allow(mine, someone, terms)) {
            return;
        }
        int score = viewpoint.score(someone, reference.score());
        var id = someone.personId();
        if (score >= reference.score() && !id.equals(mine.personId())
                && Found.BEST_FIRST.compare(new Found(someone, score, Tie.hash(mine, someone)), reference) < 0
                && !facts.apart(mine.personId(), id) && facts.partnership(id) == null) {
            before++;
        }
    }
}
