package jobshare.matching.index;

import jobshare.matching.encoding.ProfileColumns;
import jobshare.matching.encoding.StringDictionary;
import jobshare.matching.profile.RemoteWork;

/**
 * What holds for all active and visible people of a block, so that a {@link ConstraintPrefilter} can skip them at once. Each
 * value is at least as permissive as that of any of them.
 */
final class BlockSummary {

    static final int VARIOUS = -1;

    /** Slots in which at least one of them can work. */
    final long available;
    /** Slots that at least one of them prefers. */
    final long preferred;
    final int lowestGrade;
    final int highestGrade;
    final boolean gradeMissing;
    final int minShare;
    final int maxShare;
    /** The site of all of them, or {@link #VARIOUS}. */
    final int site;
    /** Whether at least one of them may work remotely. */
    final boolean someRemote;

    BlockSummary(ProfileColumns columns) {
        long slots = 0;
        long wanted = 0;
        int lowest = ConstraintPrefilter.GRADES;
        int highest = -1;
        boolean missing = false;
        int smallest = Integer.MAX_VALUE;
        int largest = -1;
        int common = StringDictionary.ABSENT;
        boolean remote = false;
        for (int row = 0; row < columns.size(); row++) {
            if (!columns.participates(row)) {
                continue;
            }
            slots |= columns.available(row);
            wanted |= columns.preferred(row);
            int grade = (int) columns.grade(row);
            if (grade == ConstraintPrefilter.GRADE_MISSING) {
                missing = true;
            } else {
                lowest = Math.min(lowest, grade);
                highest = Math.max(highest, grade);
            }
            smallest = Math.min(smallest, (int) columns.minShare(row));
            common = largest < 0 || common == columns.site(row) ? (int) columns.site(row) : VARIOUS;
            largest = Math.max(largest, (int) columns.maxShare(row));
            remote |= columns.remote(row) != RemoteWork.ON_SITE.ordinal();
        }
        available = slots;
        preferred = wanted;
        lowestGrade = lowest;
        highestGrade = highest;
        gradeMissing = missing;
        minShare = smallest;
        maxShare = largest;
        site = common;
        someRemote = remote;
    }
}
