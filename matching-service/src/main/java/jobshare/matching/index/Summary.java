package jobshare.matching.index;

import jobshare.matching.criterion.Columns;
import jobshare.matching.criterion.Lexicon;
import jobshare.matching.criterion.Remote;

/**
 * What is true of everybody in a block who takes part, so that a {@link Gate} can keep all of them out at once. Each value is
 * at least as welcoming as that of any of them.
 */
final class Summary {

    static final int VARIOUS = -1;

    /** Slots in which at least one of them could work. */
    final long available;
    /** Slots that at least one of them prefers. */
    final long preferred;
    final int lowestGrade;
    final int highestGrade;
    final boolean gradeNotTold;
    final int least;
    final int most;
    /** Of all of them, or {@link #VARIOUS}. */
    final int site;
    /** Whether one of them works away from their site, or did not say that they do not. */
    final boolean someAway;

    Summary(Columns columns) {
        long slots = 0;
        long wanted = 0;
        int lowest = Gate.GRADES;
        int highest = -1;
        boolean notTold = false;
        int smallest = Integer.MAX_VALUE;
        int largest = -1;
        int common = Lexicon.NOT_TOLD;
        boolean away = false;
        for (int row = 0; row < columns.size(); row++) {
            if (!columns.takesPart(row)) {
                continue;
            }
            slots |= columns.available(row);
            wanted |= columns.preferred(row);
            int grade = (int) columns.grade(row);
            if (grade == Gate.GRADE_NOT_TOLD) {
                notTold = true;
            } else {
                lowest = Math.min(lowest, grade);
                highest = Math.max(highest, grade);
            }
            smallest = Math.min(smallest, (int) columns.least(row));
            common = largest < 0 || common == columns.site(row) ? (int) columns.site(row) : VARIOUS;
            largest = Math.max(largest, (int) columns.most(row));
            away |= columns.remote(row) != Remote.ON_SITE.ordinal();
        }
        available = slots;
        preferred = wanted;
        lowestGrade = lowest;
        highestGrade = highest;
        gradeNotTold = notTold;
        least = smallest;
        most = largest;
        site = common;
        someAway = away;
    }
}
