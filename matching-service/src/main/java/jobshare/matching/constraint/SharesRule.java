package jobshare.matching.constraint;

import jobshare.matching.criterion.MissingText;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.profile.WorkingShare;
import jobshare.matching.settings.PairingTerms;

/** The working shares can add up to a full job, and need not exceed the job's maximum. */
final class SharesRule {

    private SharesRule() {
    }

    static Outcome outcome(PairingContext pairing) {
        return outcome(pairing.mine(), pairing.theirs(), pairing.terms());
    }

    static Outcome outcome(EncodedProfile mine, EncodedProfile theirs, PairingTerms terms) {
        if (mine.maxShare < 0 || theirs.maxShare < 0) {
            return Outcome.UNKNOWN;
        }
        return Outcome.of(reach(mine, theirs, terms) && mine.minShare + theirs.minShare <= terms.maxTotalShare());
    }

    private static boolean reach(EncodedProfile mine, EncodedProfile theirs, PairingTerms terms) {
        return mine.maxShare + theirs.maxShare >= terms.model().minTotalShare();
    }

    static String refusal(PairingContext pairing) {
        var mine = pairing.mine();
        var own = "You want to work " + new WorkingShare(mine.minShare, mine.maxShare) + " of full time";
        return reach(mine, pairing.theirs(), pairing.terms())
                ? own + "; together you would work more than the maximum of "
                        + WorkingShare.decimal(pairing.terms().maxTotalShare()) + "."
                : own + "; together you do not reach the minimum of "
                        + WorkingShare.decimal(pairing.terms().model().minTotalShare()) + ".";
    }

    static String missing(PairingContext pairing) {
        return MissingText.missing("share of full time", pairing.mine().maxShare >= 0, pairing.theirs().maxShare >= 0);
    }
}
