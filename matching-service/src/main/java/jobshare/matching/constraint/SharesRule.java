package jobshare.matching.constraint;

import jobshare.matching.criterion.Share;
import jobshare.matching.criterion.Terms;
import jobshare.matching.criterion.Told;
import jobshare.matching.criterion.Traits;

/** What the two want to work can reach a full job, and need not exceed what the job may take. */
final class SharesRule {

    private SharesRule() {
    }

    static Outcome outcome(Question question) {
        return outcome(question.mine(), question.theirs(), question.terms());
    }

    static Outcome outcome(Traits mine, Traits theirs, Terms terms) {
        if (mine.most < 0 || theirs.most < 0) {
            return Outcome.UNKNOWN;
        }
        return Outcome.of(reach(mine, theirs, terms) && mine.least + theirs.least <= terms.maxTotalShare());
    }

    private static boolean reach(Traits mine, Traits theirs, Terms terms) {
        return mine.most + theirs.most >= terms.model().minTotalShare();
    }

    static String refusal(Question question) {
        var mine = question.mine();
        var own = "You want to work " + new Share(mine.least, mine.most) + " of full time";
        return reach(mine, question.theirs(), question.terms())
                ? own + "; together you would work more than " + Share.decimal(question.terms().maxTotalShare()) + "."
                : own + "; together you do not reach " + Share.decimal(question.terms().model().minTotalShare()) + ".";
    }

    static String missing(Question question) {
        return Told.missing("share of full time", question.mine().most >= 0, question.theirs().most >= 0);
    }
}
