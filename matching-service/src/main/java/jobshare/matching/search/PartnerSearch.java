package jobshare.matching.search;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import jobshare.kit.id.PersonId;
import jobshare.matching.bound.PairScorer;
import jobshare.matching.constraint.Constraints;
import jobshare.matching.constraint.PairingFacts;
import jobshare.matching.criterion.Scores;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.encoding.ProfileColumns;
import jobshare.matching.encoding.RowSelection;
import jobshare.matching.encoding.StringDictionary;
import jobshare.matching.index.ConstraintPrefilter;
import jobshare.matching.index.PeopleIndex;
import jobshare.matching.settings.PairingTerms;

/**
 * One exact search for partners. It scans all columns through a {@link ConstraintPrefilter}, then scores with upper bounds that
 * skip most of the work for people who cannot be among the best, and applies all constraints and facts to the few that are left.
 * Time is linear in the number of people. The order is by score, then {@link TieBreaker#hash}, then id.
 */
final class PartnerSearch {

    /** A partner with the pair score and tie breaker. */
    record Found(EncodedProfile person, int score, long tie) {

        static final Comparator<Found> BEST_FIRST = (one, other) -> {
            if (one.score != other.score) {
                return Integer.compare(other.score, one.score);
            }
            int byTie = Long.compareUnsigned(one.tie, other.tie);
            return byTie != 0 ? byTie : TieBreaker.compareIds(one.person, other.person);
        };
    }

    /** Additional results to find, in case some of the best are in a partnership. */
    private static final int SPARE = 4;

    private final EncodedProfile mine;
    private final PairingTerms terms;
    private final PairingFacts facts;
    private final PeopleIndex people;
    private final PairScorer scorer;
    private final Set<PersonId> separated;
    private final int site;
    private final int businessUnit;
    private final int limit;
    private TopK<Found> best;
    private int atLeast;

    PartnerSearch(EncodedProfile mine, PairingTerms terms, PairingFacts facts, PartnerFilter filter, int limit,
            PeopleIndex people) {
        this.mine = mine;
        this.terms = terms;
        this.facts = facts;
        this.people = people;
        scorer = new PairScorer(mine, terms);
        separated = facts.separatedFrom(mine.personId());
        site = people.dictionary().find(filter.site());
        businessUnit = people.dictionary().find(filter.businessUnit());
        this.limit = limit;
        best = new TopK<>(limit, Found.BEST_FIRST);
    }

    /**
     * Loads the partnerships of the best candidates only, all at once. If too few of them are free, it doubles the number of
     * candidates.
     */
    List<Found> run() {
        if (limit == 0 || !mine.active || !mine.visible || facts.partnership(mine.personId()) != null) {
            return List.of();
        }
        for (int reach = limit + SPARE;; reach *= 2) {
            var found = best(reach);
            facts.load(found.stream().map(each -> each.person.personId()).toList());
            var free = found.stream().filter(each -> facts.partnership(each.person.personId()) == null).limit(limit).toList();
            if (free.size() == limit || found.size() < reach) {
                return free;
            }
        }
    }

    private List<Found> best(int reach) {
        best = new TopK<>(reach, Found.BEST_FIRST);
        atLeast = 0;
        people.snapshot().scan(new ConstraintPrefilter(mine, terms), this::consider);
        return best.inOrder();
    }

    private void consider(ProfileColumns columns, RowSelection rows) {
        scorer.filter(columns, rows, atLeast);
        rows.forEach(row -> consider(columns, row));
    }

    private void consider(ProfileColumns columns, int row) {
        if (site != StringDictionary.ABSENT && columns.site(row) != site
                || businessUnit != StringDictionary.ABSENT && columns.businessUnit(row) != businessUnit) {
            return;
        }
        int score = scorer.score(columns, row, atLeast);
        if (score < atLeast || score == Scores.NO_SCORE) {
            return;
        }
        var theirs = columns.profile(row);
        if (Constraints.allow(mine, theirs, terms) && !theirs.isPerson(mine.personId())
                && !separated.contains(theirs.personId())) {
            best.offer(new Found(theirs, score, TieBreaker.hash(mine, theirs)));
            atLeast = best.full() ? best.worst().score : 0;
        }
    }
}
