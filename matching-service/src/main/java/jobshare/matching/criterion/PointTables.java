package jobshare.matching.criterion;

import java.util.function.IntBinaryOperator;
import jobshare.kit.time.Slots;

/**
 * Points of the rules for all values there are, worked out once by the rules themselves: a search looks them up where it would
 * divide. As {@link Tally#told} has them, but where they are a part of a criterion. A value that may be left out counts from 1, 0 standing for "not told".
 */
final class PointTables {

    /** Plain points, by what is wanted and what is possible. */
    static final int[][] OVERLAP = table(Slots.COUNT + 2, Slots.COUNT + 1, (wanted, possible) -> ScheduleRule.overlap(wanted - 1,
            possible));
    /** Plain points, by both people's sets. */
    static final int[][] SPLITS = table(1 << Split.values().length, 1 << Split.values().length, ScheduleRule::splits);
    static final int[][] WAY = told(4, 4, (one, other) -> WayOfSharingRule.points(one - 1, other - 1));
    /** By how many questions both answered, and how far apart they are in all. */
    static final int[][] VALUES = told(ValuesRule.QUESTIONS.size() + 1, ValuesRule.FARTHEST + 1, ValuesRule::points);

    private static final int YEARS_TOLD = 1 << Columns.YEARS.bits();
    /** Grades that are further apart give nothing, as these do. */
    private static final int GRADES = 3;
    private static final int[][] EXPERIENCE = told(YEARS_TOLD * (GRADES + 2), YEARS_TOLD, (row, years) -> ExperienceRule.points(
            0, row / (GRADES + 2) - 1, row % (GRADES + 2) - 1, years - 1));

    private static final int DIRECTIONS = 1 << Columns.DIRECTION.bits();
    private static final int[][] ASPIRATION = told(DIRECTIONS * DIRECTIONS, AspirationRule.MONTHS + 2,
            (directions, months) -> AspirationRule.points(directions / DIRECTIONS - 1, 0, directions % DIRECTIONS - 1,
                    months - 1));

    private PointTables() {
    }

    private static int[][] told(int rows, int columns, IntBinaryOperator points) {
        return table(rows, columns, (row, column) -> Tally.told(points.applyAsInt(row, column)));
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
