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
    /** Stand for the share of someone who told none: it reaches any total, and exceeds none. */
    static final short ANY_MOST = Short.MAX_VALUE;
    static final short ANY_LEAST = -Short.MAX_VALUE;

    private static final int ON_SITE = Remote.ON_SITE.ordinal();
    private static final int GRADES = Byte.MAX_VALUE + 1;
    private static final int REMOTE_BITS = 2;
    private static final int REMOTE_MASK = (1 << REMOTE_BITS) - 1;

    private final long needed;
    /** By grade, that of those who told none at the end. */
    private final boolean[] grades = new boolean[GRADES];
    private final int site;
    private final boolean anySite;
    private final boolean otherSites;
    private final int leastOfOther;
    private final int mostOfOther;

    public Gate(Traits mine, Terms terms) {
        var model = terms.model();
        needed = mine.patternTold ? terms.required() & ~mine.available : 0;
        int apart = mine.twoGradesApart ? Math.max(model.gradesApart(), model.gradesApartWhenBothAgree()) : model.gradesApart();
        for (int grade = 0; grade < GRADES; grade++) {
            grades[grade] = mine.grade < 0 || grade == GRADES - 1 || Math.abs(mine.grade - grade) <= apart;
        }
        site = mine.site;
        anySite = mine.site == Lexicon.NOT_TOLD;
        otherSites = mine.remote != ON_SITE;
        mostOfOther = mine.most < 0 ? Short.MIN_VALUE : model.minTotalShare() - mine.most;
        leastOfOther = mine.least < 0 ? Short.MAX_VALUE : terms.maxTotalShare() - mine.least;
    }

    static int place(int site, int remote) {
        return site << REMOTE_BITS | remote + 1;
    }

    /** Without branches, since none of them could be foretold. */
    boolean lets(long available, int grade, int place, int least, int most) {
        int otherSite = place >>> REMOTE_BITS;
        boolean awayFromSite = (place & REMOTE_MASK) - 1 != ON_SITE;
        return (needed & ~available) == 0 & grades[grade & GRADES - 1]
                & most >= mostOfOther & least <= leastOfOther
                & (anySite | site == otherSite | otherSite == Lexicon.NOT_TOLD | otherSites & awayFromSite);
    }
}
