package jobshare.matching.constraint;

import java.util.Arrays;
import java.util.stream.Collectors;
import jobshare.matching.criterion.MissingText;
import jobshare.matching.encoding.EncodedProfile;

/** Both people speak one language well enough to hand over work in it. */
final class LanguageRule {

    private LanguageRule() {
    }

    static Outcome outcome(PairingContext pairing) {
        return outcome(pairing.mine(), pairing.theirs());
    }

    static Outcome outcome(EncodedProfile mine, EncodedProfile theirs) {
        if (!mine.languagesProvided || !theirs.languagesProvided) {
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

    static String refusal(PairingContext pairing) {
        var level = pairing.terms().model().commonLanguage();
        var own = Arrays.stream(pairing.mine().languages)
                .mapToObj(pairing.dictionary()::string)
                .sorted()
                .collect(Collectors.joining(", "));
        return own.isEmpty() ? "You speak no language at level " + level + " or higher."
                : "Your languages at level " + level + " or higher are " + own
                        + "; the other person speaks none of them at that level.";
    }

    static String missing(PairingContext pairing) {
        return MissingText.missing("languages", pairing.mine().languagesProvided, pairing.theirs().languagesProvided);
    }
}
