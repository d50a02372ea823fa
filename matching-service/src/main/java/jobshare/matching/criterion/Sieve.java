package jobshare.matching.criterion;

import static jobshare.matching.criterion.Criterion.FULL;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;

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

    private static final long[][] SPLITS = table(Columns.SPLITS, ScheduleRule::splits);
    private static final long[][] WAYS = table(Columns.WAY, (own, other) -> WayOfSharingRule.points(own - 1, other - 1));
    private static final long[][] DIRECTIONS = table(Columns.DIRECTION,
            (own, other) -> AspirationRule.points(own - 1, Traits.NONE, other - 1, Traits.NONE));
    private static final long[][] GRADES = table(Columns.GRADE,
            (own, other) -> ExperienceRule.points(own - 1, Traits.NONE, other - 1, Traits.NONE));
    private static final long[][] YEARS = table(Columns.YEARS,
            (own, other) -> ExperienceRule.points(Traits.NONE, own - 1, Traits.NONE, other - 1));

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
    /** Of the rows that are asked about, side by side. */
    private long[] times = {};
    private long[] places = {};
    private long[] preferences = {};
    private long[] answers = {};
    private long[] works = {};
    private long[] tally = {};
    private long[] points = {};
    private long[] scratch = {};

    Sieve(Traits mine, Terms terms) {
        this.mine = mine;
        required = terms.required();
        slot = fraction(3L * FULL, Long.bitCount(required));
        splits = SPLITS[mine.splits];
        ways = WAYS[mine.wayOfSharing + 1];
        directions = DIRECTIONS[mine.direction + 1];
        grades = GRADES[mine.grade + 1];
        years = YEARS[mine.years + 1];
        int questions = Integer.bitCount(ValuesRule.told(mine.values));
        step = questions == 0 ? 0 : fraction(FULL, ValuesRule.FARTHEST / ValuesRule.QUESTIONS.size() * questions) - 1;
    }

    /** By the values of a field for the one and the other, with full points where there are no data. */
    private static long[][] table(BitField field, IntBinaryOperator points) {
        int values = 1 << field.bits();
        var table = new long[values][values];
        for (int own = 0; own < values; own++) {
            for (int other = 0; other < values; other++) {
                int known = points.applyAsInt(own, other);
                table[own][other] = known == Criterion.NO_DATA ? FULL : known;
            }
        }
        return table;
    }

    /** To multiply with and to shift by {@link #SHIFT}; a little too much, never too little. */
    private static long fraction(long dividend, int divisor) {
        return (dividend << SHIFT) / divisor + 1;
    }

    /** Leaves out those of the rows of whom none can have a pair score of at least that. */
    void keep(Columns theirs, Rows rows, int atLeast) {
        gather(theirs, rows);
        Arrays.fill(tally, 0, size, 0);
        Arrays.fill(points, 0, size, FULL);
        weigh(Criterion.STRENGTHS);
        lookUp(ways, Columns.WAY, times, points);
        weigh(Criterion.WAY_OF_SHARING);
        aspiration();
        weigh(Criterion.ASPIRATION);
        lookUp(grades, Columns.GRADE, places, points);
        lookUp(years, Columns.YEARS, preferences, scratch);
        halve();
        weigh(Criterion.EXPERIENCE);
        field();
        weigh(Criterion.FIELD);
        schedule();
        weigh(Criterion.SCHEDULE);
        values();
        weigh(Criterion.VALUES);
        reach(atLeast);
        rows.keepNotNegative(points);
    }

    private void gather(Columns theirs, Rows rows) {
        size = rows.count();
        if (tally.length < size) {
            times = new long[size];
            places = new long[size];
            preferences = new long[size];
            answers = new long[size];
            works = new long[size];
            tally = new long[size];
            points = new long[size];
            scratch = new long[size];
        }
        for (int i = 0; i < size; i++) {
            int row = rows.at(i);
            times[i] = theirs.time(row);
            places[i] = theirs.place(row);
            preferences[i] = theirs.preference(row);
            answers[i] = theirs.answers(row);
            works[i] = theirs.work(row);
        }
    }

    /** As {@link Tally} has it. */
    private void weigh(Criterion criterion) {
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

    private void aspiration() {
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

    private void field() {
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

    private void schedule() {
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
    private void values() {
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
