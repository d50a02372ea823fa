package jobshare.matching.criterion;

import static jobshare.matching.criterion.Criterion.FULL;
import static jobshare.matching.criterion.Criterion.NO_DATA;

import org.jspecify.annotations.Nullable;

/**
 * One person's view of all others, made to score many of them quickly, straight from {@link Columns}. Gives what
 * {@link Scores#pair} gives, and gives up early on those who cannot reach what is asked for: the criteria are looked at from the
 * cheapest to the dearest, and whatever is left is taken at its best. That is an upper bound where data are missing too, since a
 * part of full points never lowers a mean. For one thread.
 */
public final class Viewpoint {

    // constants to the compiler, which an enum's ordinal is not
    private static final int SCHEDULE = Criterion.SCHEDULE.ordinal();
    private static final int EXPERIENCE = Criterion.EXPERIENCE.ordinal();
    private static final int STRENGTHS = Criterion.STRENGTHS.ordinal();
    private static final int VALUES = Criterion.VALUES.ordinal();
    private static final int FIELD = Criterion.FIELD.ordinal();
    private static final int ASPIRATION = Criterion.ASPIRATION.ordinal();
    private static final int WAY_OF_SHARING = Criterion.WAY_OF_SHARING.ordinal();

    private static final int FEW = 4;

    private final Traits mine;
    private final Terms terms;
    private final long required;
    /** Points by how many required slots one of the two prefers. */
    private final int[] covers;
    private final int[] overlaps;
    private final int[] splits;
    private final int[] ways;
    /** Mine of each criterion, as a {@link Tally#unit} that the other's is added to. */
    private final long schedule;
    private final long experience;
    private final long strengths;
    private final long values;
    private final long field;
    private final long aspiration;
    private final long way;
    /** Bit {@code number & 63} for each strength: no bit in common means no strength in common. */
    private final long strengthBits;
    private @Nullable Sieve sieve;
    /** Level of each skill by its number, 0 for those that are not mine; empty until first needed. */
    private byte[] levels = {};

    public Viewpoint(Traits mine, Terms terms) {
        this.mine = mine;
        this.terms = terms;
        covers = covers(terms);
        required = terms.required();
        overlaps = PointTables.OVERLAP[mine.overlapSlots + 1];
        splits = PointTables.SPLITS[mine.splits];
        ways = PointTables.WAY[mine.wayOfSharing + 1];
        schedule = weight(SCHEDULE);
        experience = weight(EXPERIENCE);
        strengths = weight(STRENGTHS);
        values = weight(VALUES);
        field = weight(FIELD);
        aspiration = weight(ASPIRATION);
        way = weight(WAY_OF_SHARING);
        long bits = 0;
        for (int strength : mine.strengths) {
            bits |= 1L << strength;
        }
        strengthBits = bits;
    }

    private long weight(int criterion) {
        return Tally.unit(mine.weight(criterion), 0);
    }

    private static int[] covers(Terms terms) {
        int all = Long.bitCount(terms.required());
        var covers = new int[all + 1];
        for (int preferred = 0; preferred <= all; preferred++) {
            covers[preferred] = ScheduleRule.cover(preferred, all);
        }
        return covers;
    }

    /** Leaves out some of whom none can have a pair score of at least that; of few, each costs less if it is scored. */
    public void keep(Columns theirs, Rows rows, int atLeast) {
        if (atLeast > 0 && rows.count() > FEW) {
            sieve = sieve == null ? new Sieve(mine, terms) : sieve;
            sieve.keep(theirs, rows, atLeast);
        }
    }

    /**
     * The pair score where it is at least {@code atLeast}; otherwise the score or {@link Scores#NO_SCORE}, whichever comes
     * first.
     */
    public int score(Columns theirs, int row, int atLeast) {
        long answers = theirs.answers(row);
        int weights = Columns.WEIGHTS.intOf(answers);
        long fieldUnit = field + Weights.at(weights, FIELD);
        long strengthsUnit = strengths + Weights.at(weights, STRENGTHS);
        long valuesUnit = values + Weights.at(weights, VALUES);
        long experienceUnit = experience + Weights.at(weights, EXPERIENCE);

        long time = theirs.time(row);
        long work = theirs.work(row);
        long preference = theirs.preference(row);
        int occupation = FieldRule.occupation(mine, Columns.OCCUPATION.intOf(work), (short) Columns.GROUP.of(work),
                Columns.GROUP_DIGITS.intOf(preference));
        long tally = (way + Weights.at(weights, WAY_OF_SHARING)) * ways[Columns.WAY.intOf(time)]
                + (aspiration + Weights.at(weights, ASPIRATION)) * PointTables.aspiration(mine.direction + 1,
                        mine.horizonMonths + 1, Columns.DIRECTION.intOf(time), Columns.HORIZON.intOf(answers));
        if (mine.patternTold && Columns.PATTERN_TOLD.of(time) != 0) {
            tally += schedule(time, preference, Weights.at(weights, SCHEDULE));
        }
        long fieldAtBest = fieldUnit * Tally.told(FieldRule.points(occupation, FULL));
        if (!Tally.reaches(tally + fieldAtBest + (experienceUnit + valuesUnit + strengthsUnit) * Tally.AT_BEST, atLeast)) {
            return Scores.NO_SCORE;
        }

        tally += experienceUnit * PointTables.experience(mine.grade + 1, mine.years + 1,
                Columns.GRADE.intOf(theirs.place(row)), Columns.YEARS.intOf(preference))
                + valuesUnit * values(Columns.VALUES.intOf(answers));
        if (!Tally.reaches(tally + fieldAtBest + strengthsUnit * Tally.AT_BEST, atLeast)) {
            return Scores.NO_SCORE;
        }

        long more = theirs.moreStrengths(row);
        tally += strengthsUnit * Tally.told(strengths(work, theirs.strengths(row), more));
        int levels = Columns.SKILL_LEVELS.intOf(more);
        int skillsAtBest = FieldRule.skills(mine.skillLevels, levels, Math.min(mine.skillLevels, levels));
        if (!Tally.reaches(tally + fieldUnit * Tally.told(FieldRule.points(occupation, skillsAtBest)), atLeast)) {
            return Scores.NO_SCORE;
        }

        int skills = levels == 0 ? NO_DATA : FieldRule.skills(mine.skillLevels, levels, lowerLevels(theirs, row));
        return Tally.score(tally + fieldUnit * Tally.told(FieldRule.points(occupation, skills)));
    }

    /** The one criterion that the two may see differently: each by the overlap that they want. */
    private long schedule(long time, long preference, int weight) {
        int cover = covers[Long.bitCount((mine.preferred | Columns.PREFERRED.of(preference)) & required)];
        int overlap = Long.bitCount(mine.available & time & required);
        int split = splits[Columns.SPLITS.intOf(time)];
        return schedule * Tally.told(ScheduleRule.points(cover, overlaps[overlap], split))
                + (long) weight * Tally.told(
                        ScheduleRule.points(cover, PointTables.OVERLAP[Columns.OVERLAP.intOf(time)][overlap], split));
    }

    private int values(int answers) {
        int both = ValuesRule.told(mine.values) & ValuesRule.told(answers);
        return PointTables.VALUES[Integer.bitCount(both)][ValuesRule.apart(mine.values, answers, both)];
    }

    private int strengths(long work, long strengths, long more) {
        int first = Columns.STRENGTH_1.intOf(work);
        int second = Columns.STRENGTH_2.intOf(strengths);
        int third = Columns.STRENGTH_3.intOf(strengths);
        int fourth = Columns.STRENGTH_4.intOf(more);
        int fifth = Columns.STRENGTH_5.intOf(more);
        int named = Math.min(first, 1) + Math.min(second, 1) + Math.min(third, 1) + Math.min(fourth, 1) + Math.min(fifth, 1);
        return StrengthsRule.points(mine.strengths.length, named,
                alike(first, 0) + alike(second, 1) + alike(third, 2) + alike(fourth, 3) + alike(fifth, 4));
    }

    private int alike(int strength, int rank) {
        return (strengthBits >>> strength & 1) == 0 ? 0 : StrengthsRule.alike(mine.strengths, strength, rank);
    }

    private int lowerLevels(Columns theirs, int row) {
        if (levels.length == 0) {
            levels = levels();
        }
        int sum = 0;
        for (int i = theirs.skillsFrom(row); i < theirs.skillsTo(row); i++) {
            int skill = theirs.skills[i];
            int number = skill >>> Traits.LEVEL_BITS;
            if (number < levels.length) {
                sum += Math.min(levels[number], skill & Traits.LEVEL_MASK);
            }
        }
        return sum;
    }

    private byte[] levels() {
        int highest = mine.skills.length == 0 ? 0 : mine.skills[mine.skills.length - 1] >>> Traits.LEVEL_BITS;
        var byNumber = new byte[highest + 1];
        for (int skill : mine.skills) {
            byNumber[skill >>> Traits.LEVEL_BITS] = (byte) (skill & Traits.LEVEL_MASK);
        }
        return byNumber;
    }
}
