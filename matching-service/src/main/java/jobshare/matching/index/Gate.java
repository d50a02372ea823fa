package jobshare.matching.index;

import jobshare.matching.criterion.Lexicon;
import jobshare.matching.criterion.Remote;
import jobshare.matching.criterion.Terms;
import jobshare.matching.criterion.Traits;

/**
 * The constraints that rule most people out, in a few comparisons of numbers, for one who looks. It may let through someone
 * whom the constraints then refuse, and never the other way round.
 */
public final class Gate {

    /** Stands for the time of someone who told no pattern. */
    static final long ANY_TIME = -1;

    private static final int REMOTE_BITS = 2;
    private static final int REMOTE_MASK = (1 << REMOTE_BITS) - 1;

    private final long needed;
    private final int grade;
    private final int gradesApart;
    private final int site;
    private final boolean onSite;
    private final int leastOfOther;
    private final int mostOfOther;

    public Gate(Traits mine, Terms terms) {
        needed = mine.patternTold ? terms.required() & ~mine.available : 0;
        grade = mine.grade;
        gradesApart = mine.twoGradesApart
                ? Math.max(terms.model().gradesApart(), terms.model().gradesApartWhenBothAgree()) : terms.model().gradesApart();
        site = mine.site;
        onSite = mine.remote == Remote.ON_SITE.ordinal();
        mostOfOther = mine.most < 0 ? Integer.MIN_VALUE : terms.model().minTotalShare() - mine.most;
        leastOfOther = mine.least < 0 ? Integer.MAX_VALUE : terms.maxTotalShare() - mine.least;
    }

    static int place(int site, int remote) {
        return site << REMOTE_BITS | remote + 1;
    }

    boolean lets(long available, int otherGrade, int place, int least, int most) {
        return (needed & ~available) == 0
                && (grade < 0 || otherGrade < 0 || Math.abs(grade - otherGrade) <= gradesApart)
                && (most < 0 || most >= mostOfOther && least <= leastOfOther)
                && letsPlace(place >>> REMOTE_BITS, (place & REMOTE_MASK) - 1);
    }

    private boolean letsPlace(int otherSite, int otherRemote) {
        if (site == otherSite || site == Lexicon.NOT_TOLD || otherSite == Lexicon.NOT_TOLD) {
            return true;
        }
        return !onSite && otherRemote != Remote.ON_SITE.ordinal();
    }
}
