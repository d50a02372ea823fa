package jobshare.matching.bound;

import static jobshare.matching.criterion.Criteria.FULL;
import static jobshare.matching.criterion.Criteria.NO_DATA;

import java.util.EnumSet;
import java.util.Set;
import jobshare.matching.criterion.FieldRule;
import jobshare.matching.criterion.ScheduleRule;
import jobshare.matching.criterion.Scores;
import jobshare.matching.criterion.StrengthsRule;
import jobshare.matching.criterion.ValuesRule;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.encoding.PackedAnswers;
import jobshare.matching.encoding.PackedWeights;
import jobshare.matching.encoding.ProfileColumns;
import jobshare.matching.encoding.RowSelection;
import jobshare.matching.profile.Criterion;
import jobshare.matching.settings.PairingTerms;
import org.jspecify.annotations.Nullable;

/**
 * Scores one person with many others, directly from {@link ProfileColumns}. Gives the same score as {@link Scores#pair}, but
 * gives up early on people who cannot reach a minimum: criteria are evaluated from the cheapest to the most expensive, and those
 * not yet evaluated count as full points. That is an upper bound even if data is missing, because a part with full points never
 * lowers a mean. For one thread.
 */
public final class PairScorer {

    // constants for the compiler, which the ordinals themselves are not
    private static final int SCHEDULE = Criterion.SCHEDULE.ordinal();
    private static final int EXPERIENCE = Criterion.EXPERIENCE.ordinal();
    private static final int STRENGTHS = Criterion.STRENGTHS.ordinal();
    private static final int VALUES = Criterion.VALUES.ordinal();
    private static final int FIELD = Criterion.FIELD.ordinal();
    private static final int ASPIRATION = Criterion.ASPIRATION.ordinal();
    private static final int WAY_OF_SHARING = Criterion.WAY_OF_SHARING.ordinal();

    /** Up to this many rows, scoring each costs less than the filter. */
    private static final int FEW = 4;

    static {
        requireComplete(EnumSet.of(Criterion.SCHEDULE, Criterion.EXPERIENCE, Criterion.STRENGTHS, Criterion.VALUES,
                Criterion.FIELD, Criterion.ASPIRATION, Criterion.WAY_OF_SHARING));
    }

    private final EncodedProfile mine;
    private final PairingTerms terms;
    private final long required;
    /** Cover points by the number of required slots that one of the two prefers. */
    private final int[] covers;
    private final int[] overlaps;
    private final int[] splits;
    private final int[] ways;
    /** My weight of each criterion, as a {@link PackedScore#unit} to which the other person's is added. */
    private final long schedule;
    private final long experience;
    private final long strengths;
    private final long values;
    private final long field;
    private final long aspiration;
    private final long way;
    /** Bit {@code number & 63} for each strength: without a common bit there is no common strength. */
    private final long strengthBits;
    private @Nullable ScoreBoundFilter filter;
    /** My level of each skill by its number, 0 for other skills; empty until first needed. */
    private byte[] levels = {};

    /** Fails when the class is loaded, instead of scoring without a criterion. */
    static void requireComplete(Set<Criterion> scored) {
        var forgotten = EnumSet.complementOf(EnumSet.copyOf(scored));
        if (!forgotten.isEmpty()) {
            throw new IllegalStateException("PairScorer does not score " + forgotten + ". Add them to score(...).");
        }
    }

    public PairScorer(EncodedProfile mine, PairingTerms terms) {
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
        return PackedScore.unit(mine.weight(criterion), 0);
    }

    private static int[] covers(PairingTerms terms) {
        int all = Long.bitCount(terms.required());
        var covers = new int[all + 1];
        for (int preferred = 0; preferred <= all; preferred++) {
            covers[preferred] = ScheduleRule.cover(preferred, all);
        }
        return covers;
    }

    /** Removes rows that cannot reach a pair score. Does nothing for a few rows, because scoring those costs less. */
    public void filter(ProfileColumns theirs, RowSelection rows, int atLeast) {
        if (atLeast > 0 && rows.count() > FEW) {
            filter = filter == null ? new ScoreBoundFilter(mine, terms) : filter;
            filter.retain(theirs, rows, atLeast);
        }
    }

    /**
     * The pair score if it is at least {@code atLeast}; otherwise the score or {@link Scores#NO_SCORE}.
     */
    public int score(ProfileColumns theirs, int row, int atLeast) {
        long answers = theirs.answers(row);
        int weights = ProfileColumns.WEIGHTS.intOf(answers);
        long fieldUnit = field + PackedWeights.at(weights, FIELD);
        long strengthsUnit = strengths + PackedWeights.at(weights, STRENGTHS);
        long valuesUnit = values + PackedWeights.at(weights, VALUES);
        long experienceUnit = experience + PackedWeights.at(weights, EXPERIENCE);

        long time = theirs.time(row);
        long work = theirs.work(row);
        long preference = theirs.preference(row);
        int occupation = FieldRule.occupation(mine, ProfileColumns.OCCUPATION.intOf(work), (short) ProfileColumns.GROUP.of(work),
                ProfileColumns.GROUP_DIGITS.intOf(preference));
        long tally = (way + PackedWeights.at(weights, WAY_OF_SHARING)) * ways[ProfileColumns.WAY.intOf(time)]
                + (aspiration + PackedWeights.at(weights, ASPIRATION)) * PointTables.aspiration(mine.direction + 1,
                        mine.horizonMonths + 1, ProfileColumns.DIRECTION.intOf(time), ProfileColumns.HORIZON.intOf(preference));
        if (mine.patternProvided && ProfileColumns.PATTERN_PROVIDED.of(time) != 0) {
            tally += schedule(time, preference, PackedWeights.at(weights, SCHEDULE));
        }
        long fieldAtBest = fieldUnit * PackedScore.factor(FieldRule.points(occupation, FULL));
        if (!PackedScore.reaches(tally + fieldAtBest + (experienceUnit + valuesUnit + strengthsUnit) * PackedScore.AT_BEST,
                atLeast)) {
            return Scores.NO_SCORE;
        }

        tally += experienceUnit * PointTables.experience(mine.grade + 1, mine.years + 1,
                ProfileColumns.GRADE.intOf(theirs.place(row)), ProfileColumns.YEARS.intOf(preference))
                + valuesUnit * values(ProfileColumns.VALUES.intOf(answers));
        if (!PackedScore.reaches(tally + fieldAtBest + strengthsUnit * PackedScore.AT_BEST, atLeast)) {
            return Scores.NO_SCORE;
        }

        long more = theirs.moreStrengths(row);
        tally += strengthsUnit * PackedScore.factor(strengths(work, theirs.strengths(row), more));
        int levels = ProfileColumns.SKILL_LEVELS.intOf(more);
        int skillsAtBest = FieldRule.skills(mine.skillLevels, levels, Math.min(mine.skillLevels, levels));
        if (!PackedScore.reaches(tally + fieldUnit * PackedScore.factor(FieldRule.points(occupation, skillsAtBest)), atLeast)) {
            return Scores.NO_SCORE;
        }

        int skills = levels == 0 ? NO_DATA : FieldRule.skills(mine.skillLevels, levels, lowerLevels(theirs, row));
        return PackedScore.score(tally + fieldUnit * PackedScore.factor(FieldRule.points(occupation, skills)));
    }

    /** The one criterion with different points for the two people: each counts the overlap that they want themselves. */
    private long schedule(long time, long preference, int weight) {
        int cover = covers[Long.bitCount((mine.preferred | ProfileColumns.PREFERRED.of(preference)) & required)];
        int overlap = Long.bitCount(mine.available & time & required);
        int split = splits[ProfileColumns.SPLITS.intOf(time)];
        return schedule * PackedScore.factor(ScheduleRule.points(cover, overlaps[overlap], split)) + (long) weight * PackedScore
                .factor(ScheduleRule.points(cover, PointTables.OVERLAP[ProfileColumns.OVERLAP.intOf(time)][overlap], split));
    }

    private int values(int answers) {
        int both = PackedAnswers.answered(mine.values) & PackedAnswers.answered(answers);
        return PointTables.VALUES[Integer.bitCount(both)][PackedAnswers.apart(mine.values, answers, both)];
    }

    private int strengths(long work, long strengths, long more) {
        int first = ProfileColumns.STRENGTH_1.intOf(work);
        int second = ProfileColumns.STRENGTH_2.intOf(strengths);
        int third = ProfileColumns.STRENGTH_3.intOf(strengths);
        int fourth = ProfileColumns.STRENGTH_4.intOf(more);
        int fifth = ProfileColumns.STRENGTH_5.intOf(more);
        int named = Math.min(first, 1) + Math.min(second, 1) + Math.min(third, 1) + Math.min(fourth, 1) + Math.min(fifth, 1);
        return StrengthsRule.points(mine.strengths.length, named, costInCommon(first, 0) + costInCommon(second, 1)
                + costInCommon(third, 2) + costInCommon(fourth, 3) + costInCommon(fifth, 4));
    }

    private int costInCommon(int strength, int rank) {
        return (strengthBits >>> strength & 1) == 0 ? 0 : StrengthsRule.cost(mine.strengths, strength, rank);
    }

    private int lowerLevels(ProfileColumns theirs, int row) {
        if (levels.length == 0) {
            levels = levels();
        }
        int sum = 0;
        for (int i = theirs.skillsFrom(row); i < theirs.skillsTo(row); i++) {
            int skill = theirs.skills[i];
            int number = skill >>> EncodedProfile.LEVEL_BITS;
            if (number < levels.length) {
                sum += Math.min(levels[number], skill & EncodedProfile.LEVEL_MASK);
            }
        }
        return sum;
    }

    private byte[] levels() {
        int highest = mine.skills.length == 0 ? 0 : mine.skills[mine.skills.length - 1] >>> EncodedProfile.LEVEL_BITS;
        var byNumber = new byte[highest + 1];
        for (int skill : mine.skills) {
            byNumber[skill >>> EncodedProfile.LEVEL_BITS] = (byte) (skill & EncodedProfile.LEVEL_MASK);
        }
        return byNumber;
    }
}
