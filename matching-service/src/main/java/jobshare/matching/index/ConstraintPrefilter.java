package jobshare.matching.index;

import jobshare.kit.time.Slots;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.encoding.EncodedRole;
import jobshare.matching.encoding.ProfileColumns;
import jobshare.matching.encoding.RowSelection;
import jobshare.matching.encoding.StringDictionary;
import jobshare.matching.profile.RemoteWork;
import jobshare.matching.settings.PairingTerms;

/**
 * Applies the constraints that rule out most people by a few comparisons of numbers, for a person or for a role: first to a whole
 * block by its {@link BlockSummary}, then to each row. It may select a person whom the constraints then refuse, but never the
 * other way round. For one thread.
 */
public final class ConstraintPrefilter {

    static final int GRADES = Byte.MAX_VALUE + 1;
    /** The value of {@link ProfileColumns#grade} for a missing grade. */
    static final int GRADE_MISSING = GRADES - 1;

    static final int MOST_PROMISING = Slots.COUNT;
    /** The number of slots without preference that cost about as much as one grade apart. */
    private static final int GRADE_APART = 6;

    private static final int ON_SITE = RemoteWork.ON_SITE.ordinal();

    private final long needed;
    /** Slots that the other person must prefer for a perfect schedule. */
    private final long wanted;
    private final int grade;
    private final int gradesApart;
    /** Additional grades apart if the other person accepts them. */
    private final int moreApart;
    private final int site;
    private final boolean anySite;
    private final boolean otherSites;
    private final int greatestMinShare;
    private final int leastMaxShare;
    private final boolean anyLanguage;
    private final long languages;
    private final long offset;
    private final long offsetsApart;
    private final long[] excluded = new long[IndexBlock.ROWS];
    private final RowSelection selected = new RowSelection(IndexBlock.ROWS);

    public ConstraintPrefilter(EncodedProfile mine, PairingTerms terms) {
        var model = terms.model();
        needed = mine.patternProvided ? terms.required() & ~mine.available : 0;
        wanted = terms.required() & ~mine.preferred;
        grade = mine.grade;
        gradesApart = model.gradesApart();
        moreApart = mine.acceptsTwoGradesApart ? model.gradesApartWhenBothAgree() - gradesApart : 0;
        site = mine.site;
        anySite = mine.site == StringDictionary.ABSENT;
        otherSites = mine.remote != ON_SITE;
        leastMaxShare = mine.maxShare < 0 ? 0 : model.minTotalShare() - mine.maxShare;
        // a minimum share is never below 0, the value of a missing one
        greatestMinShare = mine.minShare < 0 ? Integer.MAX_VALUE : Math.max(0, terms.maxTotalShare() - mine.minShare);
        anyLanguage = !mine.languagesProvided;
        languages = ProfileColumns.languageBits(mine) | ProfileColumns.NO_LANGUAGE_PROVIDED;
        offset = ProfileColumns.offset(mine.zoneOffsets);
        offsetsApart = ProfileColumns.offsets(model.hoursApart());
    }

    /** Selects people who may be one of a pair for a role. */
    public ConstraintPrefilter(EncodedRole role) {
        var model = role.terms.model();
        needed = 0;
        wanted = role.terms.required();
        grade = role.grade;
        gradesApart = model.gradesApart();
        moreApart = model.gradesApartWhenBothAgree() - gradesApart;
        site = role.site;
        anySite = role.site == StringDictionary.ABSENT;
        otherSites = role.remote != ON_SITE;
        leastMaxShare = 0;
        greatestMinShare = Integer.MAX_VALUE;
        anyLanguage = true;
        languages = 0;
        offset = ProfileColumns.offset(role.zoneOffsets);
        offsetsApart = ProfileColumns.offsets(model.hoursApart());
    }

    /** Whether a block may hold a selected person. */
    boolean maySelectFrom(BlockSummary all) {
        return (needed & ~all.available) == 0 && all.maxShare >= leastMaxShare && all.minShare <= greatestMinShare
                && (all.gradeMissing || grade < 0 || apart(all) <= gradesApart + Math.max(0, moreApart))
                && (anySite || all.site == site || all.site == BlockSummary.VARIOUS || all.site == StringDictionary.ABSENT
                        || otherSites && all.someRemote);
    }

    /**
     * An estimate of how well the best person of a block may fit, 0 to {@value #MOST_PROMISING}. A search that starts with
     * promising blocks gives up sooner on all others. The estimate excludes nobody.
     */
    int promise(BlockSummary all) {
        int apart = grade < 0 || all.gradeMissing ? 0 : apart(all);
        return Math.max(0, MOST_PROMISING - Long.bitCount(wanted & ~all.preferred) - GRADE_APART * apart);
    }

    private int apart(BlockSummary all) {
        return Math.max(0, Math.max(all.lowestGrade - grade, grade - all.highestGrade));
    }

    /**
     * The rows of a block to consider; valid until the next call. A number below 0 excludes a row. The loops are short and have
     * no branches, so that the JVM vectorizes them.
     */
    RowSelection select(ProfileColumns columns) {
        int size = columns.size();
        for (int row = 0; row < size; row++) {
            excluded[row] = columns.participation(row) - 1 | -(needed & ~columns.available(row))
                    | columns.maxShare(row) - leastMaxShare | greatestMinShare - columns.minShare(row);
        }
        if (grade >= 0) {
            for (int row = 0; row < size; row++) {
                long apart = gradesApart + moreApart * columns.acceptsTwoGradesApart(row) - Math.abs(columns.grade(row) - grade);
                excluded[row] |= apart & columns.grade(row) - GRADE_MISSING;
            }
        }
        if (!anySite) {
            long here = otherSites ? 0 : -1;
            for (int row = 0; row < size; row++) {
                long elsewhere = -(columns.site(row) ^ site) & -columns.site(row);
                long away = columns.remote(row) ^ ON_SITE;
                excluded[row] |= elsewhere & (here | away - 1 & ~away);
            }
        }
        if (!anyLanguage) {
            for (int row = 0; row < size; row++) {
                excluded[row] |= (columns.languageBits(row) & languages) - 1;
            }
        }
        if (offset != 0) {
            for (int row = 0; row < size; row++) {
                excluded[row] |= offsetsApart - Math.abs(columns.offset(row) - offset) & -columns.offset(row);
            }
        }
        selected.clear();
        selected.addNotNegative(excluded, size);
        return selected;
    }
}
