package jobshare.matching.index;

import jobshare.kit.time.Slots;
import jobshare.matching.criterion.Columns;
import jobshare.matching.criterion.Lexicon;
import jobshare.matching.criterion.Remote;
import jobshare.matching.criterion.RoleTraits;
import jobshare.matching.criterion.Terms;
import jobshare.matching.criterion.Traits;

/**
 * The constraints that rule most people out, in a few comparisons of numbers, for one who looks or for a role: on a whole block by its
 * {@link Summary}, then on each row. It may let through someone whom the constraints then refuse, and never the other way round.
 */
public final class Gate {

    static final int GRADES = Byte.MAX_VALUE + 1;
    /** As {@link Columns#grade} gives it. */
    static final int GRADE_NOT_TOLD = GRADES - 1;

    static final int MOST_PROMISING = Slots.COUNT;
    /** A grade apart costs about as much as so many slots that nobody prefers. */
    private static final int GRADE_APART = 6;

    private static final int ON_SITE = Remote.ON_SITE.ordinal();

    private final long needed;
    /** Slots that somebody must prefer for the best of schedules. */
    private final long wanted;
    private final int grade;
    private final int lowestGrade;
    private final int highestGrade;
    private final int site;
    private final boolean anySite;
    private final boolean otherSites;
    private final int leastOfOther;
    private final int mostOfOther;

    public Gate(Traits mine, Terms terms) {
        var model = terms.model();
        needed = mine.patternTold ? terms.required() & ~mine.available : 0;
        wanted = terms.required() & ~mine.preferred;
        grade = mine.grade;
        int apart = mine.twoGradesApart ? Math.max(model.gradesApart(), model.gradesApartWhenBothAgree()) : model.gradesApart();
        lowestGrade = mine.grade < 0 ? 0 : mine.grade - apart;
        highestGrade = mine.grade < 0 ? GRADES : mine.grade + apart;
        site = mine.site;
        anySite = mine.site == Lexicon.NOT_TOLD;
        otherSites = mine.remote != ON_SITE;
        mostOfOther = mine.most < 0 ? 0 : model.minTotalShare() - mine.most;
        // nobody told less than nothing, which is what someone has who told no share
        leastOfOther = mine.least < 0 ? Integer.MAX_VALUE : Math.max(0, terms.maxTotalShare() - mine.least);
    }

    /** For a role that is to be held by two: whoever may be one of them. */
    public Gate(RoleTraits role) {
        var model = role.terms.model();
        needed = 0;
        wanted = role.terms.required();
        grade = role.grade;
        int apart = Math.max(model.gradesApart(), model.gradesApartWhenBothAgree());
        lowestGrade = role.grade < 0 ? 0 : role.grade - apart;
        highestGrade = role.grade < 0 ? GRADES : role.grade + apart;
        site = role.site;
        anySite = role.site == Lexicon.NOT_TOLD;
        otherSites = role.remote != ON_SITE;
        mostOfOther = 0;
        leastOfOther = Integer.MAX_VALUE;
    }

    /** Whether anybody in a block may get through. */
    boolean lets(Summary all) {
        return (needed & ~all.available) == 0 && all.most >= mostOfOther && all.least <= leastOfOther
                && (all.gradeNotTold || all.lowestGrade <= highestGrade && all.highestGrade >= lowestGrade)
                && (anySite || all.site == site || all.site == Summary.VARIOUS || all.site == Lexicon.NOT_TOLD
                        || otherSites && all.someAway);
    }

    /**
     * A guess at how well the best of a block may fit, 0 to {@value #MOST_PROMISING}: those who are looked at first let a search
     * give up sooner on all others. It leaves out nobody.
     */
    int promise(Summary all) {
        int apart = grade < 0 || all.gradeNotTold ? 0 : Math.max(0, Math.max(all.lowestGrade - grade, grade - all.highestGrade));
        return Math.max(0, MOST_PROMISING - Long.bitCount(wanted & ~all.preferred) - GRADE_APART * apart);
    }

    /** Without branches, since none of them could be foretold. */
    boolean lets(Columns columns, int row) {
        int grade = columns.grade(row);
        int otherSite = columns.site(row);
        return (needed & ~columns.available(row)) == 0
                & (grade >= lowestGrade & grade <= highestGrade | grade == GRADE_NOT_TOLD)
                & columns.most(row) >= mostOfOther & columns.least(row) <= leastOfOther
                & (anySite | site == otherSite | otherSite == Lexicon.NOT_TOLD | otherSites & columns.remote(row) != ON_SITE);
    }
}
