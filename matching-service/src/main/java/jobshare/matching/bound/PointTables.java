package jobshare.matching.bound;

import java.util.function.IntBinaryOperator;
import jobshare.kit.time.Slots;
import jobshare.matching.criterion.AspirationRule;
import jobshare.matching.criterion.ExperienceRule;
import jobshare.matching.criterion.ScheduleRule;
import jobshare.matching.criterion.ValuesRule;
import jobshare.matching.criterion.WayOfSharingRule;
import jobshare.matching.encoding.ProfileColumns;
import jobshare.matching.profile.TimeSplit;
import jobshare.matching.profile.ValuesQuestions;

/**
 * Points of the rules for all possible values, computed once by the rules themselves, so that a search looks them up instead of
 * dividing. Most are {@linkplain PackedScore#factor factors}; parts of a criterion are plain points. A value that may be missing
 * is stored plus one, and 0 means missing.
 */
final class PointTables {

    /** Plain points by wanted and possible overlap. */
    static final int[][] OVERLAP = table(Slots.COUNT + 2, Slots.COUNT + 1,
            (wanted, possible) -> ScheduleRule.overlap(wanted - 1, possible));
    /** Plain points by the sets of both people. */
    static final int[][] SPLITS = table(1 << TimeSplit.values().length, 1 << TimeSplit.values().length, ScheduleRule::splits);
    private static final int WAYS = 1 << ProfileColumns.WAY.bits();
    static final int[][] WAY = factors(WAYS, WAYS, (one, other) -> WayOfSharingRule.points(one - 1, other - 1));
    /** By the number of questions that both answered, and the sum of the distances. */
    static final int[][] VALUES = factors(ValuesQuestions.IDS.size() + 1, ValuesRule.FARTHEST + 1, ValuesRule::points);

    private static final int YEARS = 1 << ProfileColumns.YEARS.bits();
    /** Grades this far apart, or further, give no points. */
    private static final int GRADES = 3;
    private static final int[][] EXPERIENCE = factors(YEARS * (GRADES + 2), YEARS,
            (row, years) -> ExperienceRule.points(0, row / (GRADES + 2) - 1, row % (GRADES + 2) - 1, years - 1));

    private static final int DIRECTIONS = 1 << ProfileColumns.DIRECTION.bits();
    private static final int[][] ASPIRATION = factors(DIRECTIONS * DIRECTIONS, AspirationRule.MONTHS + 2, (directions,
            months) -> AspirationRule.points(directions / DIRECTIONS - 1, 0, directions % DIRECTIONS - 1, months - 1));

    private PointTables() {
    }

    private static int[][] factors(int rows, int columns, IntBinaryOperator points) {
        return table(rows, columns, (row, column) -> PackedScore.factor(points.applyAsInt(row, column)));
    }

    private static int[][] table(int rows, int columns, IntBinaryOperator points) {
        var table = new int[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                table[row][column] = points.applyAsInt(row, column);
            }
        }
        return table;
    }

    static int experience(int grade, int years, int otherGrade, int otherYears) {
        int apart = grade == 0 || otherGrade == 0 ? 0 : 1 + Math.min(GRADES, Math.abs(grade - otherGrade));
        return EXPERIENCE[years * (GRADES + 2) + apart][otherYears];
    }

    static int aspiration(int direction, int horizon, int otherDirection, int otherHorizon) {
        int apart = horizon == 0 || otherHorizon == 0 ? 0 : 1 + Math.min(AspirationRule.MONTHS, Math.abs(horizon - otherHorizon));
        return ASPIRATION[direction * DIRECTIONS + otherDirection][apart];
    }
}
