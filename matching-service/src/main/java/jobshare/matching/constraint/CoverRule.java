package jobshare.matching.constraint;

import jobshare.matching.criterion.MissingText;
import jobshare.matching.criterion.Phrases;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.settings.PairingTerms;

/** At least one of the two people can work in each required slot. */
final class CoverRule {

    private CoverRule() {
    }

    static Outcome outcome(PairingContext pairing) {
        return outcome(pairing.mine(), pairing.theirs(), pairing.terms());
    }

    static Outcome outcome(EncodedProfile mine, EncodedProfile theirs, PairingTerms terms) {
        if (!mine.patternProvided || !theirs.patternProvided) {
            return Outcome.UNKNOWN;
        }
        return Outcome.of((terms.required() & ~(mine.available | theirs.available)) == 0);
    }

    static String refusal(PairingContext pairing) {
        long required = pairing.terms().required();
        return "You can work in " + Long.bitCount(pairing.mine().available & required) + " of the "
                + Phrases.count(Long.bitCount(required), "required half-day")
                + " per fortnight; together you do not cover all of them.";
    }

    static String missing(PairingContext pairing) {
        return MissingText.missing("working pattern", pairing.mine().patternProvided, pairing.theirs().patternProvided);
    }
}
