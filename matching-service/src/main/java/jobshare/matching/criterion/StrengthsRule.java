package jobshare.matching.criterion;

import static jobshare.matching.criterion.Criteria.FULL;
import static jobshare.matching.criterion.Criteria.NO_DATA;

import jobshare.matching.encoding.EncodedProfile;

/**
 * Complementarity of ranked strengths. The first strength weighs 5, the fifth 1. A common strength costs the smaller of its two
 * weights, as a part of the sum of weights that the person with fewer strengths has.
 */
public final class StrengthsRule {

    private StrengthsRule() {
    }

    static int points(EncodedProfile mine, EncodedProfile theirs) {
        int[] a = mine.strengths;
        int[] b = theirs.strengths;
        int cost = 0;
        for (int j = 0; j < b.length; j++) {
            cost += cost(a, b[j], j);
        }
        return points(a.length, b.length, cost);
    }

    /** From the number of strengths of each person, and the cost of those in common. */
    public static int points(int named, int otherNamed, int cost) {
        return named == 0 || otherNamed == 0 ? NO_DATA : FULL - FULL * cost / weights(Math.min(named, otherNamed));
    }

    /** The cost of a strength that the other person has at this rank, 0 being the first. */
    public static int cost(int[] mine, int strength, int rank) {
        for (int i = 0; i < mine.length; i++) {
            if (mine[i] == strength) {
                return weight(Math.max(i, rank));
            }
        }
        return 0;
    }

    private static int weight(int rank) {
        return EncodedProfile.RANKED_STRENGTHS - rank;
    }

    /** Sum of the weights of the first ranks: 5, 9, 12, 14, 15. */
    private static int weights(int ranks) {
        return ranks * (2 * EncodedProfile.RANKED_STRENGTHS + 1 - ranks) / 2;
    }

    static String text(EncodedProfile mine, EncodedProfile theirs) {
        int[] a = mine.strengths;
        int[] b = theirs.strengths;
        if (a.length == 0 || b.length == 0) {
            return MissingText.missing("strengths", a.length > 0, b.length > 0);
        }
        int common = 0;
        for (int strength : a) {
            for (int other : b) {
                common += strength == other ? 1 : 0;
            }
        }
        int together = a.length + b.length - common;
        if (common == together) {
            return "You have the same " + Phrases.count(common, "strength") + ".";
        }
        return common == 0 ? "All your strengths differ; together you have " + together + "."
                : "You share " + Phrases.count(common, "strength") + "; together you have " + together + ".";
    }
}
