package jobshare.matching.constraint;

import jobshare.matching.criterion.Terms;
import jobshare.matching.criterion.Told;
import jobshare.matching.criterion.Traits;
import jobshare.matching.criterion.Words;

/** Each required slot is one that at least one of the two could work. */
final class CoverRule {

    private CoverRule() {
    }

    static Outcome outcome(Question question) {
        return outcome(question.mine(), question.theirs(), question.terms());
    }

    static Outcome outcome(Traits mine, Traits theirs, Terms terms) {
        if (!mine.patternTold || !theirs.patternTold) {
            return Outcome.UNKNOWN;
        }
        return Outcome.of((terms.required() & ~(mine.available | theirs.available)) == 0);
    }

    static String refusal(Question question) {
        long required = question.terms().required();
        return "You could work " + Long.bitCount(question.mine().available & required) + " of the "
                + Words.count(Long.bitCount(required), "required slot") + "; together you do not cover them all.";
    }

    static String missing(Question question) {
        return Told.missing("working pattern", question.mine().patternTold, question.theirs().patternTold);
    }
}
