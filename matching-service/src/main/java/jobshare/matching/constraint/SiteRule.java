package jobshare.matching.constraint;

import jobshare.matching.criterion.MissingText;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.encoding.StringDictionary;
import jobshare.matching.profile.RemoteWork;

/**
 * Both people work at the same site, or both work remotely at least part of the time. A person who works on site only needs a
 * partner at the same site, because the handover takes place there.
 */
final class SiteRule {

    private SiteRule() {
    }

    static Outcome outcome(PairingContext pairing) {
        return outcome(pairing.mine(), pairing.theirs());
    }

    static Outcome outcome(EncodedProfile mine, EncodedProfile theirs) {
        return outcome(mine.site, mine.remote, theirs.site, theirs.remote);
    }

    /** Also for a person and a role; see {@link EncodedProfile#remote} for the numbers. */
    static Outcome outcome(int site, int remote, int otherSite, int otherRemote) {
        int onSite = RemoteWork.ON_SITE.ordinal();
        boolean sitesProvided = site != StringDictionary.ABSENT && otherSite != StringDictionary.ABSENT;
        if (sitesProvided && site == otherSite || remote > onSite && otherRemote > onSite) {
            return Outcome.MET;
        }
        boolean oneIsOnSite = remote == onSite || otherRemote == onSite;
        return sitesProvided && oneIsOnSite ? Outcome.FAILED : Outcome.UNKNOWN;
    }

    static String refusal(PairingContext pairing) {
        var mine = pairing.mine();
        var site = "Your site is " + pairing.dictionary().string(mine.site);
        return mine.remote == RemoteWork.ON_SITE.ordinal()
                ? site + ", and you work on site; the other person works at another site."
                : site + "; the other person works on site at another one.";
    }

    static String missing(PairingContext pairing) {
        return MissingText.missing("site or remote work", isProvided(pairing.mine()), isProvided(pairing.theirs()));
    }

    private static boolean isProvided(EncodedProfile person) {
        return person.site != StringDictionary.ABSENT && person.remote >= 0;
    }
}
