package jobshare.matching.criterion;

import java.util.ArrayList;
import java.util.List;

/**
 * From points to scores. A directional score is the mean of the criteria that have data, weighted by the one who looks and
 * rounded down to whole points 0 to 1000. The pair score is the harmonic mean of both directions, rounded down: low as soon as
 * one of them is.
 */
public final class Scores {

    /** Where nothing that counts for the one who looks has data. */
    public static final int NO_SCORE = -1;

    private Scores() {
    }

    /** 0 to 1000, or {@link #NO_SCORE}. */
    public static int directional(Traits mine, Traits theirs, Terms terms) {
        int sum = 0;
        int weights = 0;
        for (int i = 0; i < Criterion.count(); i++) {
            int points = Criterion.at(i).points(mine, theirs, terms);
            if (points != Criterion.NO_DATA) {
                sum += mine.weight(i) * points;
                weights += mine.weight(i);
            }
        }
        return weights == 0 ? NO_SCORE : sum / weights;
    }

    /** The same from both sides; {@link #NO_SCORE} where either direction has none. */
    public static int pair(Traits one, Traits other, Terms terms) {
        return together(directional(one, other, terms), directional(other, one, terms));
    }

    /** floor(2ab / (a + b)), 0 where both are 0, and {@link #NO_SCORE} where either is. */
    public static int together(int a, int b) {
        if (a == NO_SCORE || b == NO_SCORE) {
            return NO_SCORE;
        }
        return a + b == 0 ? 0 : 2 * a * b / (a + b);
    }

    /**
     * The least {@code b} of 0 to 1000 for which {@link #together}{@code (a, b)} is at least a score: what one side must reach
     * where the other has {@code a}. Above 1000 where none does.
     */
    public static int leastBeside(int a, int score) {
        if (score <= 0) {
            return 0;
        }
        return 2 * a <= score ? Criterion.FULL + 1 : (score * a + 2 * a - score - 1) / (2 * a - score);
    }

    /** How much of the weight that {@code mine} gives is on criteria that have data, 0 to 1000, rounded down. */
    public static int confidence(Traits mine, Traits theirs, Terms terms) {
        int told = 0;
        int all = 0;
        for (int i = 0; i < Criterion.count(); i++) {
            all += mine.weight(i);
            told += Criterion.at(i).points(mine, theirs, terms) == Criterion.NO_DATA ? 0 : mine.weight(i);
        }
        return Criterion.FULL * told / all;
    }

    /** The parts of {@link #directional}, in the order of the criteria; those without data are left out. */
    public static List<Contribution> contributions(Traits mine, Traits theirs, Terms terms) {
        int count = Criterion.count();
        var fits = new int[count];
        var weights = new int[count];
        for (int i = 0; i < count; i++) {
            fits[i] = Criterion.at(i).points(mine, theirs, terms);
            weights[i] = fits[i] == Criterion.NO_DATA ? 0 : mine.weight(i);
        }
        var points = Apportionment.of(fits, weights);
        var contributions = new ArrayList<Contribution>();
        for (int i = 0; i < count; i++) {
            if (fits[i] != Criterion.NO_DATA) {
                var criterion = Criterion.at(i);
                var text = criterion.text(mine, theirs, terms);
                contributions.add(new Contribution(criterion, points[i], weights[i], fits[i], text));
            }
        }
        return contributions;
    }

    /** The criteria that have no data for these two. */
    public static List<Missing> missing(Traits mine, Traits theirs, Terms terms) {
        var missing = new ArrayList<Missing>();
        for (int i = 0; i < Criterion.count(); i++) {
            var criterion = Criterion.at(i);
            if (criterion.points(mine, theirs, terms) == Criterion.NO_DATA) {
                missing.add(new Missing(criterion.name(), criterion.text(mine, theirs, terms)));
            }
        }
        return missing;
    }
}
