package jobshare.matching.criterion;

import static jobshare.matching.criterion.Criterion.ASPIRATION;
import static jobshare.matching.criterion.Criterion.EXPERIENCE;
import static jobshare.matching.criterion.Criterion.FIELD;
import static jobshare.matching.criterion.Criterion.FULL;
import static jobshare.matching.criterion.Criterion.NO_DATA;
import static jobshare.matching.criterion.Criterion.SCHEDULE;
import static jobshare.matching.criterion.Criterion.STRENGTHS;
import static jobshare.matching.criterion.Criterion.VALUES;
import static jobshare.matching.criterion.Criterion.WAY_OF_SHARING;

/**
 * One person's view of all others, made to score many of them quickly. Gives what {@link Scores#pair} gives, and gives up early
 * on those who cannot reach what is asked for: the criteria are looked at from the cheapest to the dearest, and as soon as full
 * points in all that are left would not do in one of the two directions, the rest is left out. That bound holds where data are
 * missing too, since a part of full points never lowers a mean. For one thread.
 */
public final class Viewpoint {

    private final Traits mine;
    private final Terms terms;
    /** Level of each skill by its number, 0 for those that are not mine; empty until first needed. */
    private byte[] levels = {};
    private int atLeast = -1;
    private int leastDirection;
    private int mySum;
    private int myWeights;
    private int myWeightLeft;
    private int theirSum;
    private int theirWeights;
    private int theirWeightLeft;

    public Viewpoint(Traits mine, Terms terms) {
        this.mine = mine;
        this.terms = terms;
    }

    /**
     * The pair score where it is at least {@code atLeast}; otherwise the score or {@link Scores#NO_SCORE}, whichever comes
     * first.
     */
    public int score(Traits theirs, int atLeast) {
        begin(theirs, atLeast);
        add(theirs, SCHEDULE, ScheduleRule.points(mine, theirs, terms), ScheduleRule.points(theirs, mine, terms));
        add(theirs, WAY_OF_SHARING, WayOfSharingRule.points(mine, theirs, terms));
        add(theirs, ASPIRATION, AspirationRule.points(mine, theirs, terms));
        if (hopeless()) {
            return Scores.NO_SCORE;
        }
        add(theirs, EXPERIENCE, ExperienceRule.points(mine, theirs, terms));
        add(theirs, VALUES, ValuesRule.points(mine, theirs, terms));
        if (hopeless()) {
            return Scores.NO_SCORE;
        }
        add(theirs, STRENGTHS, StrengthsRule.points(mine, theirs, terms));
        if (hopeless()) {
            return Scores.NO_SCORE;
        }
        int fieldAtBest = FieldRule.points(mine, theirs, Math.min(mine.skillLevels, theirs.skillLevels));
        if (together(theirs, fieldAtBest) < atLeast) {
            return Scores.NO_SCORE;
        }
        return together(theirs, fieldAtBest == NO_DATA ? NO_DATA : FieldRule.points(mine, theirs, lowerLevels(theirs.skills)));
    }

    private void begin(Traits theirs, int least) {
        if (atLeast != least) {
            atLeast = least;
            leastDirection = Scores.leastBeside(FULL, least);
        }
        mySum = 0;
        myWeights = 0;
        myWeightLeft = mine.allWeights;
        theirSum = 0;
        theirWeights = 0;
        theirWeightLeft = theirs.allWeights;
    }

    private void add(Traits theirs, Criterion criterion, int points) {
        add(theirs, criterion, points, points);
    }

    /** Whether there are data is the same from both sides, for each criterion. */
    private void add(Traits theirs, Criterion criterion, int asISee, int asTheySee) {
        int myWeight = mine.weight(criterion.ordinal());
        int theirWeight = theirs.weight(criterion.ordinal());
        myWeightLeft -= myWeight;
        theirWeightLeft -= theirWeight;
        if (asISee != NO_DATA) {
            mySum += myWeight * asISee;
            myWeights += myWeight;
            theirSum += theirWeight * asTheySee;
            theirWeights += theirWeight;
        }
    }

    private boolean hopeless() {
        return mySum + FULL * myWeightLeft < leastDirection * (myWeights + myWeightLeft)
                || theirSum + FULL * theirWeightLeft < leastDirection * (theirWeights + theirWeightLeft);
    }

    /** With the criterion that is left. */
    private int together(Traits theirs, int field) {
        if (field == NO_DATA) {
            return Scores.together(mean(mySum, myWeights), mean(theirSum, theirWeights));
        }
        int myWeight = mine.weight(FIELD.ordinal());
        int theirWeight = theirs.weight(FIELD.ordinal());
        return Scores.together(mean(mySum + myWeight * field, myWeights + myWeight),
                mean(theirSum + theirWeight * field, theirWeights + theirWeight));
    }

    private static int mean(int sum, int weights) {
        return weights == 0 ? Scores.NO_SCORE : sum / weights;
    }

    private int lowerLevels(int[] skills) {
        if (levels.length == 0) {
            levels = levels();
        }
        int sum = 0;
        for (int skill : skills) {
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
