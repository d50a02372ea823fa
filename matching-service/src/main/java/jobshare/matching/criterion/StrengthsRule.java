package jobshare.matching.criterion;

import static jobshare.matching.criterion.Criterion.FULL;
import static jobshare.matching.criterion.Criterion.NO_DATA;

/**
 * Complementarity of ranked strengths: one is creative, the other strong in execution. The first strength weighs 5, the fifth
 * 1; what both name costs the smaller of its two weights, as a part of all that the one who names fewer could have in common.
 */
final class StrengthsRule {

    private StrengthsRule() {
    }

    static int points(Traits mine, Traits theirs, Terms terms) {
        int[] a = mine.strengths;
        int[] b = theirs.strengths;
        int alike = 0;
        for (int j = 0; j < b.length; j++) {
            alike += alike(a, b[j], j);
        }
        return points(a.length, b.length, alike);
    }

    /** Of how many strengths each names, and of what they lose by those that both name. */
    static int points(int named, int otherNamed, int alike) {
        return named == 0 || otherNamed == 0 ? NO_DATA : FULL - FULL * alike / weights(Math.min(named, otherNamed));
    }

    /** What is lost by a strength that the other names at a rank, 0 being the first. */
    static int alike(int[] mine, int strength, int rank) {
        for (int i = 0; i < mine.length; i++) {
            if (mine[i] == strength) {
                return weight(Math.max(i, rank));
            }
        }
        return 0;
    }

    private static int weight(int rank) {
        return Traits.RANKED_STRENGTHS - rank;
    }

    /** Of the first {@code ranks} together: 5, 9, 12, 14, 15. */
    private static int weights(int ranks) {
        return ranks * (2 * Traits.RANKED_STRENGTHS + 1 - ranks) / 2;
    }

    static String text(Traits mine, Traits theirs, Terms terms) {
        int[] a = mine.strengths;
        int[] b = theirs.strengths;
        if (a.length == 0 || b.length == 0) {
            return Told.missing("strengths", a.length > 0, b.length > 0);
        }
        int common = 0;
        for (int strength : a) {
            for (int other : b) {
                common += strength == other ? 1 : 0;
            }
        }
        int together = a.length + b.length - common;
        return common == 0
                ? "Your strengths are all different: together you have " + together + "."
                : "You have " + Words.count(common, "strength") + " in common, and " + together + " together.";
    }
}
