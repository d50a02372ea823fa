package jobshare.matching.constraint;

import java.util.ArrayList;
import java.util.List;
import jobshare.matching.criterion.MissingText;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.encoding.StringDictionary;
import jobshare.matching.profile.MustHave;

/** The conditions that each person sets for any partner. */
final class MustHavesRule {

    private static final MustHave[] ALL = MustHave.values();

    private MustHavesRule() {
    }

    static Outcome outcome(PairingContext pairing) {
        return outcome(pairing.mine(), pairing.theirs());
    }

    static Outcome outcome(EncodedProfile mine, EncodedProfile theirs) {
        int asked = mine.mustHaves | theirs.mustHaves;
        if (asked == 0) {
            return Outcome.MET;
        }
        var outcome = Outcome.MET;
        for (var mustHave : ALL) {
            if ((asked >>> mustHave.ordinal() & 1) != 0) {
                switch (outcome(mustHave, mine, theirs)) {
                    case FAILED -> {
                        return Outcome.FAILED;
                    }
                    case UNKNOWN -> outcome = Outcome.UNKNOWN;
                    case MET -> {
                    }
                }
            }
        }
        return outcome;
    }

    private static Outcome outcome(MustHave mustHave, EncodedProfile mine, EncodedProfile theirs) {
        if (!isProvided(mustHave, mine) || !isProvided(mustHave, theirs)) {
            return Outcome.UNKNOWN;
        }
        return Outcome.of(switch (mustHave) {
            case SAME_SITE -> mine.site == theirs.site;
            case SAME_BUSINESS_UNIT -> mine.businessUnit == theirs.businessUnit;
            case SAME_WAY_OF_SHARING -> mine.wayOfSharing == theirs.wayOfSharing;
        });
    }

    private static boolean isProvided(MustHave mustHave, EncodedProfile person) {
        return switch (mustHave) {
            case SAME_SITE -> person.site != StringDictionary.ABSENT;
            case SAME_BUSINESS_UNIT -> person.businessUnit != StringDictionary.ABSENT;
            case SAME_WAY_OF_SHARING -> person.wayOfSharing >= 0;
        };
    }

    static String refusal(PairingContext pairing) {
        var own = with(Outcome.FAILED, pairing).stream().filter(pairing.mine()::has).map(MustHavesRule::phrase).toList();
        return own.isEmpty() ? "You do not meet a condition that the other person sets for any partner."
                : "You require a partner with " + String.join(", ", own) + "; the other person does not meet that.";
    }

    static String missing(PairingContext pairing) {
        var unknown = with(Outcome.UNKNOWN, pairing);
        return MissingText.missing(String.join(", ", unknown.stream().map(MustHavesRule::subject).toList()),
                unknown.stream().allMatch(mustHave -> isProvided(mustHave, pairing.mine())),
                unknown.stream().allMatch(mustHave -> isProvided(mustHave, pairing.theirs())));
    }

    private static List<MustHave> with(Outcome outcome, PairingContext pairing) {
        var mustHaves = new ArrayList<MustHave>();
        for (var mustHave : ALL) {
            if ((pairing.mine().has(mustHave) || pairing.theirs().has(mustHave))
                    && outcome(mustHave, pairing.mine(), pairing.theirs()) == outcome) {
                mustHaves.add(mustHave);
            }
        }
        return mustHaves;
    }

    private static String phrase(MustHave mustHave) {
        return "the same " + subject(mustHave);
    }

    private static String subject(MustHave mustHave) {
        return switch (mustHave) {
            case SAME_SITE -> "site";
            case SAME_BUSINESS_UNIT -> "business unit";
            case SAME_WAY_OF_SHARING -> "way of sharing";
        };
    }
}
