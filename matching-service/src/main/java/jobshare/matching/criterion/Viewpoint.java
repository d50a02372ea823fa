package jobshare.matching.criterion;

/**
 * One person's view of all others, made to score many of them quickly. Gives what {@link Scores#pair} gives, and gives up early
 * on those who cannot reach what is asked for. For one thread.
 */
public final class Viewpoint {

    private static final int FIELD = Criterion.FIELD.ordinal();

    private final Traits mine;
    private final Terms terms;
    /** Level of each skill by its number, 0 for those that are not mine. */
    private final byte[] levels;
    private int mySum;
    private int myWeights;
    private int theirSum;
    private int theirWeights;

    public Viewpoint(Traits mine, Terms terms) {
        this.mine = mine;
        this.terms = terms;
        int highest = mine.skills.length == 0 ? 0 : mine.skills[mine.skills.length - 1] >>> Traits.LEVEL_BITS;
        levels = new byte[highest + 1];
        for (int skill : mine.skills) {
            levels[skill >>> Traits.LEVEL_BITS] = (byte) (skill & Traits.LEVEL_MASK);
        }
    }

    public Traits mine() {
        return mine;
    }

    /**
     * The pair score where it is at least {@code atLeast}; otherwise the score or {@link Scores#NO_SCORE}, whichever is found
     * first. The comparison of skills, by far the dearest part, is left out where even the best outcome of it would not do.
     */
    public int score(Traits theirs, int atLeast) {
        mySum = 0;
        myWeights = 0;
        theirSum = 0;
        theirWeights = 0;
        add(theirs, Criterion.SCHEDULE, ScheduleRule.points(mine, theirs, terms), ScheduleRule.points(theirs, mine, terms));
        addSymmetric(theirs, Criterion.EXPERIENCE, ExperienceRule.points(mine, theirs, terms));
        addSymmetric(theirs, Criterion.STRENGTHS, StrengthsRule.points(mine, theirs, terms));
        addSymmetric(theirs, Criterion.VALUES, ValuesRule.points(mine, theirs, terms));
        addSymmetric(theirs, Criterion.ASPIRATION, AspirationRule.points(mine, theirs, terms));
        addSymmetric(theirs, Criterion.WAY_OF_SHARING, WayOfSharingRule.points(mine, theirs, terms));
        int fieldAtBest = FieldRule.points(mine, theirs, Math.min(mine.skillLevels, theirs.skillLevels));
        if (fieldAtBest == Criterion.NO_DATA) {
            return together(0, 0, 0);
        }
        int myWeight = mine.weight(FIELD);
        int theirWeight = theirs.weight(FIELD);
        if (together(fieldAtBest, myWeight, theirWeight) < atLeast) {
            return Scores.NO_SCORE;
        }
        return together(FieldRule.points(mine, theirs, lowerLevels(theirs.skills)), myWeight, theirWeight);
    }

    private void addSymmetric(Traits theirs, Criterion criterion, int points) {
        add(theirs, criterion, points, points);
    }

    /** Whether there are data is the same from both sides, for each criterion. */
    private void add(Traits theirs, Criterion criterion, int asISee, int asTheySee) {
        if (asISee != Criterion.NO_DATA) {
            int myWeight = mine.weight(criterion.ordinal());
            int theirWeight = theirs.weight(criterion.ordinal());
            mySum += myWeight * asISee;
            myWeights += myWeight;
            theirSum += theirWeight * asTheySee;
            theirWeights += theirWeight;
        }
    }

    private int together(int field, int myWeight, int theirWeight) {
        return Scores.together(mean(mySum + myWeight * field, myWeights + myWeight),
                mean(theirSum + theirWeight * field, theirWeights + theirWeight));
    }

    private static int mean(int sum, int weights) {
        return weights == 0 ? Scores.NO_SCORE : sum / weights;
    }

    private int lowerLevels(int[] skills) {
        int sum = 0;
        for (int skill : skills) {
            int number = skill >>> Traits.LEVEL_BITS;
            if (number < levels.length) {
                sum += Math.min(levels[number], skill & Traits.LEVEL_MASK);
            }
        }
        return sum;
    }
}
