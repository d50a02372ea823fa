package jobshare.matching.index;

import jobshare.kit.time.Slots;
import jobshare.matching.criterion.Columns;
import jobshare.matching.criterion.Lexicon;
import jobshare.matching.criterion.Remote;
import jobshare.matching.criterion.RoleTraits;
import jobshare.matching.criterion.Rows;
import jobshare.matching.criterion.Terms;
import jobshare.matching.criterion.Traits;

/**
 * The constraints that rule most people out, in a few comparisons of numbers, for one who looks or for a role: on a whole block by its
 * {@link Summary}, then on each row. It may let through someone whom the constraints then refuse, and never the other way round. For one thread.
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
    private final int gradesApart;
    /** So many more where they welcome it. */
    private final int moreApart;
    private final int site;
    private final boolean anySite;
    private final boolean otherSites;
    private final int leastOfOther;
    private final int mostOfOther;
    private final boolean anyLanguage;
    private final long languages;
    private final long offset;
    private final long offsetsApart;
    private final long[] shut = new long[Block.ROWS];
    private final Rows through = new Rows(Block.ROWS);

    public Gate(Traits mine, Terms terms) {
        var model = terms.model();
        needed = mine.patternTold ? terms.required() & ~mine.available : 0;
        wanted = terms.required() & ~mine.preferred;
        grade = mine.grade;
        gradesApart = model.gradesApart();
        moreApart = mine.twoGradesApart ? model.gradesApartWhenBothAgree() - gradesApart : 0;
        site = mine.site;
        anySite = mine.site == Lexicon.NOT_TOLD;
        otherSites = mine.remote != ON_SITE;
        mostOfOther = mine.most < 0 ? 0 : model.minTotalShare() - mine.most;
        // nobody told less than nothing, which is what someone has who told no share
        leastOfOther = mine.least < 0 ? Integer.MAX_VALUE : Math.max(0, terms.maxTotalShare() - mine.least);
        anyLanguage = !mine.languagesTold;
        languages = Columns.languageBits(mine) | Columns.NO_LANGUAGE_TOLD;
        offset = Columns.offset(mine.zoneOffsets);
        offsetsApart = Columns.offsets(model.hoursApart());
    }

    /** For a role that is to be held by two: whoever may be one of them. */
    public Gate(RoleTraits role) {
        var model = role.terms.model();
        needed = 0;
        wanted = role.terms.required();
        grade = role.grade;
        gradesApart = model.gradesApart();
        moreApart = model.gradesApartWhenBothAgree() - gradesApart;
        site = role.site;
        anySite = role.site == Lexicon.NOT_TOLD;
        otherSites = role.remote != ON_SITE;
        mostOfOther = 0;
        leastOfOther = Integer.MAX_VALUE;
        anyLanguage = true;
        languages = 0;
        offset = Columns.offset(role.zoneOffsets);
        offsetsApart = Columns.offsets(model.hoursApart());
    }

    /** Whether anybody in a block may get through. */
    boolean lets(Summary all) {
        return (needed & ~all.available) == 0 && all.most >= mostOfOther && all.least <= leastOfOther
                && (all.gradeNotTold || grade < 0 || apart(all) <= gradesApart + Math.max(0, moreApart))
                && (anySite || all.site == site || all.site == Summary.VARIOUS || all.site == Lexicon.NOT_TOLD
                        || otherSites && all.someAway);
    }

    /**
     * A guess at how well the best of a block may fit, 0 to {@value #MOST_PROMISING}: those who are looked at first let a search
     * give up sooner on all others. It leaves out nobody.
     */
    int promise(Summary all) {
        int apart = grade < 0 || all.gradeNotTold ? 0 : apart(all);
        return Math.max(0, MOST_PROMISING - Long.bitCount(wanted & ~all.preferred) - GRADE_APART * apart);
    }

    private int apart(Summary all) {
        return Math.max(0, Math.max(all.lowestGrade - grade, grade - all.highestGrade));
    }

    /**
     * Those of a block who take part and whom it lets through, until it is asked again. What is below 0 is shut: short loops
     * without branches, of which the JVM makes vector instructions.
     */
    Rows through(Columns columns) {
        int size = columns.size();
        for (int row = 0; row < size; row++) {
            shut[row] = columns.takingPart(row) - 1 | -(needed & ~columns.available(row)) | columns.most(row) - mostOfOther
                    | leastOfOther - columns.least(row);
        }
        if (grade >= 0) {
            for (int row = 0; row < size; row++) {
                long apart = gradesApart + moreApart * columns.twoGradesApart(row) - Math.abs(columns.grade(row) - grade);
                shut[row] |= apart & columns.grade(row) - GRADE_NOT_TOLD;
            }
        }
        if (!anySite) {
            long here = otherSites ? 0 : -1;
            for (int row = 0; row < size; row++) {
                long elsewhere = -(columns.site(row) ^ site) & -columns.site(row);
                long away = columns.remote(row) ^ ON_SITE;
                shut[row] |= elsewhere & (here | away - 1 & ~away);
            }
        }
        if (!anyLanguage) {
            for (int row = 0; row < size; row++) {
                shut[row] |= (columns.languageBits(row) & languages) - 1;
            }
        }
        if (offset != 0) {
            for (int row = 0; row < size; row++) {
                shut[row] |= offsetsApart - Math.abs(columns.offset(row) - offset) & -columns.offset(row);
            }
        }
        through.clear();
        through.addNotNegative(shut, size);
        return through;
    }
}
