package jobshare.matching.constraint;

import java.util.Arrays;
import java.util.stream.Collectors;
import jobshare.matching.criterion.Told;
import jobshare.matching.criterion.Traits;

/** One language that both know well enough to hand over work in. */
final class LanguageRule {

    private LanguageRule() {
    }

    static Outcome outcome(Question question) {
        return outcome(question.mine(), question.theirs());
    }

    static Outcome outcome(Traits mine, Traits theirs) {
        if (!mine.languagesTold || !theirs.languagesTold) {
            return Outcome.UNKNOWN;
        }
        return Outcome.of((mine.languageBits & theirs.languageBits) != 0 && inCommon(mine.languages, theirs.languages));
    }

    private static boolean inCommon(int[] languages, int[] others) {
        for (int language : languages) {
            for (int other : others) {
                if (language == other) {
                    return true;
                }
            }
        }
        return false;
    }

    static String refusal(Question question) {
        var level = question.terms().model().commonLanguage();
        var own = Arrays.stream(question.mine().languages).mapToObj(question.lexicon()::word).sorted()
                .collect(Collectors.joining(", "));
        return own.isEmpty()
                ? "None of your languages is at " + level + " or better."
                : "Your languages at " + level + " or better: " + own + "; the other person has none of them at that level.";
    }

    static String missing(Question question) {
        return Told.missing("languages", question.mine().languagesTold, question.theirs().languagesTold);
    }
}
