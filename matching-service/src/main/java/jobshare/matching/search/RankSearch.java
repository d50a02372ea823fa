package jobshare.matching.search;

import java.util.ArrayList;
import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.matching.bound.PairScorer;
import jobshare.matching.constraint.Constraints;
import jobshare.matching.constraint.PairingFacts;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.encoding.ProfileColumns;
import jobshare.matching.encoding.RowSelection;
import jobshare.matching.index.ConstraintPrefilter;
import jobshare.matching.index.IndexSnapshot;
import jobshare.matching.search.PartnerSearch.Found;
import jobshare.matching.settings.PairingTerms;

/**
 * Counts the people who rank before a person in the order of {@link PartnerSearch}, by one scan in which people with a lower
 * score cost little. Partnerships of those who rank before are loaded at once.
 */
final class RankSearch {

    private final EncodedProfile mine;
    private final PairingTerms terms;
    private final PairingFacts facts;
    private final Found reference;
    private final PairScorer scorer;
    private final List<PersonId> before = new ArrayList<>();

    RankSearch(EncodedProfile mine, PairingTerms terms, PairingFacts facts, EncodedProfile theirs, int score) {
        this.mine = mine;
        this.terms = terms;
        this.facts = facts;
        reference = new Found(theirs, score, TieBreaker.hash(mine, theirs));
        scorer = new PairScorer(mine, terms);
    }

    int run(IndexSnapshot snapshot) {
        snapshot.scan(new ConstraintPrefilter(mine, terms), this::consider);
        facts.load(before);
        return 1 + (int) before.stream().filter(person -> facts.partnership(person) == null).count();
    }

    private void consider(ProfileColumns columns, RowSelection rows) {
        scorer.filter(columns, rows, reference.score());
        rows.forEach(row -> consider(columns, row));
    }

    private void consider(ProfileColumns columns, int row) {
        int score = scorer.score(columns, row, reference.score());
        if (score < reference.score()) {
            return;
        }
        var candidate = columns.profile(row);
        var id = candidate.personId();
        if (Constraints.allow(mine, candidate, terms) && !id.equals(mine.personId())
                && Found.BEST_FIRST.compare(new Found(candidate, score, TieBreaker.hash(mine, candidate)), reference) < 0
                && !facts.separated(mine.personId(), id)) {
            before.add(id);
        }
    }
}
