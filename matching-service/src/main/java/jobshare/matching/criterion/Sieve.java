package jobshare.matching.criterion;

import static jobshare.matching.criterion.Criterion.FULL;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Upper bounds of one person's pair scores with a block of others, which cost a small part of the scores. They are made of time,
 * grade and years, values, occupation, aspiration and way of sharing; strengths and skills, and whatever was not told, are taken
 * at their best, since a part of full points never lowers a mean. Each step is a short loop without branches over columns of
 * longs, of which the JVM makes vector instructions; it would not do so with a longer one. For one thread.
 */
final class Sieve {

    private static final int SHIFT = 16;
    private static final int MASK = (1 << SHIFT) - 1;
    private static final long HIGH_BITS = 0x88888888L;
    private static final long THIRD = fraction(1, 3);
    private static final long FIFTH = fraction(1, 5);
    private static final long MONTH = fraction(FULL, AspirationRule.MONTHS);
    private static final long DIGIT = FULL / 5;

    private final Traits mine;
    private final long required;
    /** What each required slot that is covered adds to three times the points of cover. */
    private final long slot;
    private final long[] splits;
    private final long[] ways;
    private final long[] directions;
    private final long[] grades;
    private final long[] years;
    private final long step;
    private int size;
    private long[] tally = {};
    private long[] points = {};
    private long[] scratch = {};

    Sieve(Traits mine, Terms terms) {
        this.mine = mine;
        required = terms.required();
        slot = fraction(3L * FULL, Long.bitCount(required));
        splits = table(Columns.SPLITS, other -> ScheduleRule.splits(mine.splits, other));
        ways = table(Columns.WAY, other -> WayOfSharingRule.points(mine.wayOfSharing, other - 1));
        directions = table(Columns.DIRECTION,
                other -> AspirationRule.points(mine.direction, Traits.NONE, other - 1, Traits.NONE));
        grades = table(Columns.GRADE, other -> ExperienceRule.points(mine.grade, Traits.NONE, other - 1, Traits.NONE));
        years = table(Columns.YEARS, other -> ExperienceRule.points(Traits.NONE, mine.years, Traits.NONE, other - 1));
        int questions = Integer.bitCount(ValuesRule.told(mine.values));
        step = questions == 0 ? 0 : fraction(FULL, ValuesRule.FARTHEST / ValuesRule.QUESTIONS.size() * questions) - 1;
    }

    /** By the value of a field, with full points where there are no data. */
    private static long[] table(BitField field, IntUnaryOperator points) {
        var table = new long[1 << field.bits()];
        Arrays.setAll(table, value -> points.applyAsInt(value) == Criterion.NO_DATA ? FULL : points.applyAsInt(value));
        return table;
    }

    /** To multiply with and to shift by {@link #SHIFT}; a little too much, never too little. */
    private static long fraction(long dividend, int divisor) {
        return (dividend << SHIFT) / divisor + 1;
    }

    /** Leaves out those of the rows of whom none can have a pair score of at least that. */
    void keep(Columns theirs, Rows rows, int atLeast) {
        size = theirs.size();
        if (tally.length < size) {
            tally = new long[size];
            points = new long[size];
            scratch = new long[size];
        }
        Arrays.fill(tally, 0, size, 0);
        Arrays.fill(points, 0, size, FULL);
        var answers = theirs.column(Columns.ANSWERS_COLUMN);
        weigh(Criterion.STRENGTHS, answers);
        var times = theirs.column(Columns.TIME_COLUMN);
        lookUp(ways, Columns.WAY, times, points);
        weigh(Criterion.WAY_OF_SHARING, answers);
        aspiration(times, answers);
        weigh(Criterion.ASPIRATION, answers);
        var preferences = theirs.column(Columns.PREFERENCE_COLUMN);
        lookUp(grades, Columns.GRADE, theirs.column(Columns.PLACE_COLUMN), points);
        lookUp(years, Columns.YEARS, preferences, scratch);
        halve();
        weigh(Criterion.EXPERIENCE, answers);
        field(theirs.column(Columns.WORK_COLUMN), preferences);
        weigh(Criterion.FIELD, answers);
        schedule(times, preferences);
        weigh(Criterion.SCHEDULE, answers);
        values(answers);
        weigh(Criterion.VALUES, answers);
        reach(atLeast);
        rows.keepNotNegative(points, size);
    }

    /** As {@link Tally} has it. */
    private void weigh(Criterion criterion, long[] answers) {
        long own = Tally.unit(mine.weight(criterion.ordinal()), 0);
        int shift = Columns.WEIGHTS.shift() + criterion.ordinal() * Weights.BITS;
        for (int i = 0; i < size; i++) {
            tally[i] += (own + (answers[i] >>> shift & Weights.MASK)) * (points[i] << SHIFT | 1);
        }
    }

    private void lookUp(long[] table, BitField field, long[] words, long[] found) {
        for (int i = 0; i < size; i++) {
            found[i] = table[field.intOf(words[i])];
        }
    }

    private void halve() {
        for (int i = 0; i < size; i++) {
            points[i] = points[i] + scratch[i] >>> 1;
        }
    }

    private void aspiration(long[] times, long[] answers) {
        lookUp(directions, Columns.DIRECTION, times, scratch);
        long own = mine.horizonMonths + 1;
        long told = mine.horizonMonths < 0 ? 0 : -1;
        for (int i = 0; i < size; i++) {
            long horizon = Columns.HORIZON.of(answers[i]);
            points[i] = Math.abs(horizon - own) & told & -horizon >> Long.SIZE - 1;
        }
        for (int i = 0; i < size; i++) {
            long near = Math.max(0, AspirationRule.MONTHS - points[i]) * MONTH >>> SHIFT;
            points[i] = (2 * scratch[i] + near) * THIRD >>> SHIFT;
        }
    }

    private void field(long[] works, long[] preferences) {
        long group = Short.toUnsignedLong(mine.group);
        for (int i = 0; i < size; i++) {
            scratch[i] = Columns.GROUP.of(works[i]) ^ group;
        }
        for (int i = 0; i < size; i++) {
            long apart = scratch[i];
            points[i] = -((apart - 0x1000 >> 63) + (apart - 0x100 >> 63) + (apart - 0x10 >> 63) + (apart - 1 >> 63)) * DIGIT;
        }
        long untold = mine.groupDigits == 0 ? -1 : 0;
        for (int i = 0; i < size; i++) {
            long same = (Columns.OCCUPATION.of(works[i]) ^ mine.occupation) - 1 >> 63;
            scratch[i] = same | untold | Columns.GROUP_DIGITS.of(preferences[i]) - 1 >> 63;
        }
        for (int i = 0; i < size; i++) {
            scratch[i] = points[i] + (FULL - points[i] & scratch[i]);
            points[i] = FULL;
        }
        halve();
    }

    private void schedule(long[] times, long[] preferences) {
        lookUp(splits, Columns.SPLITS, times, scratch);
        for (int i = 0; i < size; i++) {
            long slots = Long.bitCount((mine.preferred | preferences[i]) & required);
            points[i] = ((slots * slot >>> SHIFT) + FULL + scratch[i]) * FIFTH >>> SHIFT;
        }
        long untold = mine.patternTold ? 0 : -1;
        for (int i = 0; i < size; i++) {
            points[i] += FULL - points[i] & (untold | Columns.PATTERN_TOLD.of(times[i]) - 1);
        }
    }

    /** As {@link ValuesRule#apart}: in 4 bits for each question what one answer is above the other, from which its sign is taken. */
    private void values(long[] answers) {
        long own = Integer.toUnsignedLong(mine.values);
        long asked = Integer.toUnsignedLong((ValuesRule.told(mine.values) >>> 3) * 7);
        for (int i = 0; i < size; i++) {
            long told = Columns.VALUES.of(answers[i]) + 0x77777777L & HIGH_BITS;
            scratch[i] = (told >>> 3) * 7 & asked;
        }
        for (int i = 0; i < size; i++) {
            points[i] = (own & scratch[i] | HIGH_BITS) - (answers[i] & scratch[i]) ^ HIGH_BITS;
        }
        for (int i = 0; i < size; i++) {
            long below = (points[i] & HIGH_BITS) >>> 3;
            scratch[i] = (points[i] ^ below * 15) + below;
        }
        for (int i = 0; i < size; i++) {
            long apart = (scratch[i] >>> 4 & 0x0F0F0F0FL) + (scratch[i] & 0x0F0F0F0FL);
            points[i] = FULL - ((apart * 0x01010101L >>> 24 & 0xFF) * step >>> SHIFT);
        }
    }

    /** What is left of {@link Tally#reaches}: not below 0 where the bound reaches it. */
    private void reach(long atLeast) {
        for (int i = 0; i < size; i++) {
            scratch[i] = (tally[i] >>> 3 * SHIFT) * (tally[i] & MASK);
        }
        for (int i = 0; i < size; i++) {
            scratch[i] += (tally[i] >>> SHIFT & MASK) * (tally[i] >>> 2 * SHIFT & MASK);
        }
        for (int i = 0; i < size; i++) {
            points[i] = 2 * (tally[i] >>> 3 * SHIFT) * (tally[i] >>> SHIFT & MASK) - atLeast * scratch[i];
        }
    }
}
