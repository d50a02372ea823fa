package jobshare.matching.constraint;

import jobshare.matching.criterion.Lexicon;
import jobshare.matching.criterion.Remote;
import jobshare.matching.criterion.Told;
import jobshare.matching.criterion.Traits;

/**
 * The same site, or both of them work away from it at least in part: someone who works on site alone needs a partner who works
 * there too, since the handover happens where the work is.
 */
final class SiteRule {

    private SiteRule() {
    }

    static Outcome outcome(Question question) {
        return outcome(question.mine(), question.theirs());
    }

    static Outcome outcome(Traits mine, Traits theirs) {
        return outcome(mine.site, mine.remote, theirs.site, theirs.remote);
    }

    /** Also for a person and a role; {@link Traits#remote} says what the numbers are. */
    static Outcome outcome(int site, int remote, int otherSite, int otherRemote) {
        int onSite = Remote.ON_SITE.ordinal();
        boolean sitesTold = site != Lexicon.NOT_TOLD && otherSite != Lexicon.NOT_TOLD;
        if (sitesTold && site == otherSite || remote > onSite && otherRemote > onSite) {
            return Outcome.MET;
        }
        boolean oneIsOnSite = remote == onSite || otherRemote == onSite;
        return sitesTold && oneIsOnSite ? Outcome.FAILED : Outcome.UNKNOWN;
    }

    static String refusal(Question question) {
        var mine = question.mine();
        var site = "Your site is " + question.lexicon().word(mine.site);
        return mine.remote == Remote.ON_SITE.ordinal()
                ? site + " and you work on site; the other person's is another."
                : site + "; the other person's is another, where they work on site.";
    }

    static String missing(Question question) {
        return Told.missing("site or remote work", told(question.mine()), told(question.theirs()));
    }

    private static boolean told(Traits person) {
        return person.site != Lexicon.NOT_TOLD && person.remote >= 0;
    }
}
