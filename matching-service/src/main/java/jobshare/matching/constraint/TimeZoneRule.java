package jobshare.matching.constraint;

import jobshare.matching.criterion.MissingText;
import jobshare.matching.criterion.Phrases;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.settings.MatchingModel;
import jobshare.matching.settings.PairingTerms;

/** The time zones are within the model's limit of hours at each of its reference instants, so in winter and in summer. */
final class TimeZoneRule {

    private TimeZoneRule() {
    }

    static Outcome outcome(PairingContext pairing) {
        return outcome(pairing.mine(), pairing.theirs(), pairing.terms());
    }

    static Outcome outcome(EncodedProfile mine, EncodedProfile theirs, PairingTerms terms) {
        return outcome(mine.zoneOffsets, theirs.zoneOffsets, terms.model());
    }

    /** Also for a person and a role; see {@link EncodedProfile#zoneOffsets} for the numbers. */
    static Outcome outcome(short[] offsets, short[] others, MatchingModel model) {
        if (offsets.length == 0 || others.length == 0) {
            return Outcome.UNKNOWN;
        }
        for (int i = 0; i < offsets.length; i++) {
            if (Math.abs(offsets[i] - others[i]) > 60 * model.hoursApart()) {
                return Outcome.FAILED;
            }
        }
        return Outcome.MET;
    }

    static String refusal(PairingContext pairing) {
        return "Your time zone is " + pairing.dictionary().string(pairing.mine().timeZone)
                + "; the other person's time zone is more than " + Phrases.count(pairing.terms().model().hoursApart(), "hour")
                + " away.";
    }

    static String missing(PairingContext pairing) {
        return MissingText.missing("time zone", pairing.mine().zoneOffsets.length > 0, pairing.theirs().zoneOffsets.length > 0);
    }
}
