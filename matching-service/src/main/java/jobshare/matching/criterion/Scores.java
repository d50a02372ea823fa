package jobshare.matching.criterion;

import java.util.ArrayList;
import java.util.List;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.profile.Criterion;
import jobshare.matching.settings.PairingTerms;

/**
 * Computes scores from points. A directional score is the mean of the criteria with data, weighted by the person who looks,
 * rounded down to whole points from 0 to 1000. The pair score is the harmonic mean of both directional scores, rounded down; it
 * is low as soon as one of them is.
 */
public final class Scores {

    /** The score if no criterion that has a weight has data. */
    public static final int NO_SCORE = -1;

    private static final Criterion[] CRITERIA = Criterion.values();

    private Scores() {
    }

    /** 0 to 1000, or {@link #NO_SCORE}. */
    public static int directional(EncodedProfile mine, EncodedProfile theirs, PairingTerms terms) {
        int sum = 0;
        int weights = 0;
        for (int i = 0; i < CRITERIA.length; i++) {
            int points = Criteria.points(CRITERIA[i], mine, theirs, terms);
            if (points != Criteria.NO_DATA) {
                sum += mine.weight(i) * points;
                weights += mine.weight(i);
            }
        }
        return weights == 0 ? NO_SCORE : sum / weights;
    }

    /** The pair score, which is the same for both people; {@link #NO_SCORE} if either direction has none. */
    public static int pair(EncodedProfile one, EncodedProfile other, PairingTerms terms) {
        return together(directional(one, other, terms), directional(other, one, terms));
    }

    /** {@code floor(2ab / (a + b))}; 0 if both are 0, {@link #NO_SCORE} if either is. */
    public static int together(int a, int b) {
        if (a == NO_SCORE || b == NO_SCORE) {
            return NO_SCORE;
        }
        return a + b == 0 ? 0 : 2 * a * b / (a + b);
    }

    /**
     * The smallest {@code b} from 0 to 1000 with {@link #together}{@code (a, b) >= score}: what one side must reach if the other
     * has {@code a}. Above 1000 if there is none.
     */
    public static int minBeside(int a, int score) {
        if (score <= 0) {
            return 0;
        }
        return 2 * a <= score ? Criteria.FULL + 1 : (score * a + 2 * a - score - 1) / (2 * a - score);
    }

    /** The part of the weights of {@code mine} on criteria with data, 0 to 1000, rounded down. */
    public static int confidence(EncodedProfile mine, EncodedProfile theirs, PairingTerms terms) {
        int withData = 0;
        int all = 0;
        for (int i = 0; i < CRITERIA.length; i++) {
            all += mine.weight(i);
            withData += Criteria.points(CRITERIA[i], mine, theirs, terms) == Criteria.NO_DATA ? 0 : mine.weight(i);
        }
        return Criteria.FULL * withData / all;
    }

    /** The parts of {@link #directional}, in the order of the criteria, without those that have no data. */
    public static List<Contribution> contributions(EncodedProfile mine, EncodedProfile theirs, PairingTerms terms) {
        int count = CRITERIA.length;
        var fits = new int[count];
        var weights = new int[count];
        for (int i = 0; i < count; i++) {
            fits[i] = Criteria.points(CRITERIA[i], mine, theirs, terms);
            weights[i] = fits[i] == Criteria.NO_DATA ? 0 : mine.weight(i);
        }
        var points = Apportionment.of(fits, weights);
        var contributions = new ArrayList<Contribution>();
        for (int i = 0; i < count; i++) {
            if (fits[i] != Criteria.NO_DATA) {
                var criterion = CRITERIA[i];
                var text = Criteria.text(criterion, mine, theirs, terms);
                contributions.add(new Contribution(criterion, points[i], weights[i], fits[i], text));
            }
        }
        return contributions;
    }

    /** The criteria without data. */
    public static List<MissingData> missing(EncodedProfile mine, EncodedProfile theirs, PairingTerms terms) {
        var missing = new ArrayList<MissingData>();
        for (int i = 0; i < CRITERIA.length; i++) {
            var criterion = CRITERIA[i];
            if (Criteria.points(criterion, mine, theirs, terms) == Criteria.NO_DATA) {
                missing.add(new MissingData(criterion.name(), Criteria.text(criterion, mine, theirs, terms)));
            }
        }
        return missing;
    }
}
