package jobshare.matching.constraint;

import jobshare.matching.criterion.Model;
import jobshare.matching.criterion.Terms;
import jobshare.matching.criterion.Told;
import jobshare.matching.criterion.Traits;
import jobshare.matching.criterion.Words;

/** Time zones at most three hours apart at every reference instant of the model, so in summer and in winter. */
final class TimeZoneRule {

    private TimeZoneRule() {
    }

    static Outcome outcome(Question question) {
        return outcome(question.mine(), question.theirs(), question.terms());
    }

    static Outcome outcome(Traits mine, Traits theirs, Terms terms) {
        return outcome(mine.zoneOffsets, theirs.zoneOffsets, terms.model());
    }

    /** Also for a person and a role; {@link Traits#zoneOffsets} says what the numbers are. */
    static Outcome outcome(short[] offsets, short[] others, Model model) {
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

    static String refusal(Question question) {
        return "Your time zone is " + question.lexicon().word(question.mine().timeZone) + "; the other person's is more than "
                + Words.count(question.terms().model().hoursApart(), "hour") + " away.";
    }

    static String missing(Question question) {
        return Told.missing("time zone", question.mine().zoneOffsets.length > 0, question.theirs().zoneOffsets.length > 0);
    }
}
