package jobshare.matching.bound;

import static jobshare.matching.criterion.Criteria.FULL;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.function.IntBinaryOperator;
import jobshare.matching.criterion.AspirationRule;
import jobshare.matching.criterion.Criteria;
import jobshare.matching.criterion.ExperienceRule;
import jobshare.matching.criterion.ScheduleRule;
import jobshare.matching.criterion.ValuesRule;
import jobshare.matching.criterion.WayOfSharingRule;
import jobshare.matching.encoding.BitField;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.encoding.PackedAnswers;
import jobshare.matching.encoding.PackedWeights;
import jobshare.matching.encoding.ProfileColumns;
import jobshare.matching.encoding.RowSelection;
import jobshare.matching.profile.Criterion;
import jobshare.matching.profile.ValuesQuestions;
import jobshare.matching.settings.PairingTerms;

/**
 * Removes people who cannot reach a pair score, at a small part of the cost of scoring them. It compares the score with an upper
 * bound made of time, grade, years, values, occupation, aspiration and way of sharing. Strengths, skills and missing data count
 * as full points, which never lower a mean. Each step is a short loop without branches over columns of longs, which the JVM
 * vectorizes; it would not vectorize one long loop. For one thread.
 */
final class ScoreBoundFilter {

    private static final int SHIFT = 16;
    private static final int MASK = (1 << SHIFT) - 1;
    private static final long HIGH_BITS = 0x88888888L;
    private static final long THIRD = fraction(1, 3);
    private static final long FIFTH = fraction(1, 5);
    private static final long MONTH = fraction(FULL, AspirationRule.MONTHS);
    private static final long DIGIT = FULL / 5;

    private static final long[][] SPLITS = table(ProfileColumns.SPLITS, ScheduleRule::splits);
    private static final long[][] WAYS = table(ProfileColumns.WAY, (own, other) -> WayOfSharingRule.points(own - 1, other - 1));
    private static final long[][] DIRECTIONS = table(ProfileColumns.DIRECTION,
            (own, other) -> AspirationRule.points(own - 1, EncodedProfile.NONE, other - 1, EncodedProfile.NONE));
    private static final long[][] GRADES = table(ProfileColumns.GRADE,
            (own, other) -> ExperienceRule.points(own - 1, EncodedProfile.NONE, other - 1, EncodedProfile.NONE));
    private static final long[][] YEARS = table(ProfileColumns.YEARS,
            (own, other) -> ExperienceRule.points(EncodedProfile.NONE, own - 1, EncodedProfile.NONE, other - 1));

    /** Criteria without a bound of their own, which count as full points. */
    private static final Criterion[] AT_BEST = EnumSet
            .complementOf(EnumSet.of(Criterion.WAY_OF_SHARING, Criterion.ASPIRATION, Criterion.EXPERIENCE, Criterion.FIELD,
                    Criterion.SCHEDULE, Criterion.VALUES))
            .toArray(Criterion[]::new);

    private final EncodedProfile mine;
    private final long required;
    /** Three times the cover points of one required slot. */
    private final long slot;
    private final long[] splits;
    private final long[] ways;
    private final long[] directions;
    private final long[] grades;
    private final long[] years;
    /** Points per distance of one in an answer. */
    private final long step;
    private int size;
    /** Columns of the rows to filter. */
    private long[] times = {};
    private long[] places = {};
    private long[] preferences = {};
    private long[] answers = {};
    private long[] works = {};
    private long[] tally = {};
    private long[] points = {};
    private long[] scratch = {};

    ScoreBoundFilter(EncodedProfile mine, PairingTerms terms) {
        this.mine = mine;
        required = terms.required();
        slot = fraction(3L * FULL, Long.bitCount(required));
        splits = SPLITS[mine.splits];
        ways = WAYS[mine.wayOfSharing + 1];
        directions = DIRECTIONS[mine.direction + 1];
        grades = GRADES[mine.grade + 1];
        years = YEARS[mine.years + 1];
        int questions = Integer.bitCount(PackedAnswers.answered(mine.values));
        step = questions == 0 ? 0 : fraction(FULL, ValuesRule.FARTHEST / ValuesQuestions.IDS.size() * questions) - 1;
    }

    /** Points by the values of a field for the two people; full points for missing data. */
    private static long[][] table(BitField field, IntBinaryOperator points) {
        int values = 1 << field.bits();
        var table = new long[values][values];
        for (int own = 0; own < values; own++) {
            for (int other = 0; other < values; other++) {
                int known = points.applyAsInt(own, other);
                table[own][other] = known == Criteria.NO_DATA ? FULL : known;
            }
        }
        return table;
    }

    /** A fraction to multiply with and then shift by {@link #SHIFT}; slightly too large, never too small. */
    private static long fraction(long dividend, int divisor) {
        return (dividend << SHIFT) / divisor + 1;
    }

    /** Keeps only rows that may have a pair score of at least {@code atLeast}. */
    void retain(ProfileColumns theirs, RowSelection rows, int atLeast) {
        gather(theirs, rows);
        Arrays.fill(tally, 0, size, 0);
        Arrays.fill(points, 0, size, FULL);
        for (var criterion : AT_BEST) {
            weigh(criterion);
        }
        lookUp(ways, ProfileColumns.WAY, times, points);
        weigh(Criterion.WAY_OF_SHARING);
        aspiration();
        weigh(Criterion.ASPIRATION);
        lookUp(grades, ProfileColumns.GRADE, places, points);
        lookUp(years, ProfileColumns.YEARS, preferences, scratch);
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

    private void gather(ProfileColumns theirs, RowSelection rows) {
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

    /** Adds the points of a criterion, weighted, to the {@link PackedScore}. */
    private void weigh(Criterion criterion) {
        long own = PackedScore.unit(mine.weight(criterion.ordinal()), 0);
        int shift = ProfileColumns.WEIGHTS.shift() + criterion.ordinal() * PackedWeights.BITS;
        for (int i = 0; i < size; i++) {
            tally[i] += (own + (answers[i] >>> shift & PackedWeights.MASK)) * (points[i] << SHIFT | 1);
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
        lookUp(directions, ProfileColumns.DIRECTION, times, scratch);
        long own = mine.horizonMonths + 1L;
        long provided = mine.horizonMonths < 0 ? 0 : -1;
        for (int i = 0; i < size; i++) {
            long horizon = ProfileColumns.HORIZON.of(preferences[i]);
            points[i] = Math.abs(horizon - own) & provided & -horizon >> Long.SIZE - 1;
        }
        for (int i = 0; i < size; i++) {
            long near = Math.max(0, AspirationRule.MONTHS - points[i]) * MONTH >>> SHIFT;
            points[i] = (2 * scratch[i] + near) * THIRD >>> SHIFT;
        }
    }

    private void field() {
        long group = Short.toUnsignedLong(mine.group);
        for (int i = 0; i < size; i++) {
            scratch[i] = ProfileColumns.GROUP.of(works[i]) ^ group;
        }
        for (int i = 0; i < size; i++) {
            long apart = scratch[i];
            points[i] = -((apart - 0x1000 >> 63) + (apart - 0x100 >> 63) + (apart - 0x10 >> 63) + (apart - 1 >> 63)) * DIGIT;
        }
        long missing = mine.groupDigits == 0 ? -1 : 0;
        for (int i = 0; i < size; i++) {
            long same = (ProfileColumns.OCCUPATION.of(works[i]) ^ mine.occupation) - 1 >> 63;
            scratch[i] = same | missing | ProfileColumns.GROUP_DIGITS.of(preferences[i]) - 1 >> 63;
        }
        for (int i = 0; i < size; i++) {
            scratch[i] = points[i] + (FULL - points[i] & scratch[i]);
            points[i] = FULL;
        }
        halve();
    }

    private void schedule() {
        lookUp(splits, ProfileColumns.SPLITS, times, scratch);
        for (int i = 0; i < size; i++) {
            long slots = Long.bitCount((mine.preferred | preferences[i]) & required);
            points[i] = ((slots * slot >>> SHIFT) + FULL + scratch[i]) * FIFTH >>> SHIFT;
        }
        long missing = mine.patternProvided ? 0 : -1;
        for (int i = 0; i < size; i++) {
            points[i] += FULL - points[i] & (missing | ProfileColumns.PATTERN_PROVIDED.of(times[i]) - 1);
        }
    }

    /**
     * As {@link PackedAnswers#apart}: 4 bits per question hold the difference of the answers, from which the sign is then
     * removed.
     */
    private void values() {
        long own = Integer.toUnsignedLong(mine.values);
        long answered = Integer.toUnsignedLong((PackedAnswers.answered(mine.values) >>> 3) * 7);
        for (int i = 0; i < size; i++) {
            long theirs = ProfileColumns.VALUES.of(answers[i]) + 0x77777777L & HIGH_BITS;
            scratch[i] = (theirs >>> 3) * 7 & answered;
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

    /** The difference of both sides of {@link PackedScore#reaches}: not below 0 if the bound reaches the score. */
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
