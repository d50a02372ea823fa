package jobshare.matching.constraint;

import java.util.ArrayList;
import java.util.List;
import jobshare.matching.criterion.Lexicon;
import jobshare.matching.criterion.MustHave;
import jobshare.matching.criterion.Told;
import jobshare.matching.criterion.Traits;

/** What each of the two asks of any partner. */
final class MustHavesRule {

    private static final MustHave[] ALL = MustHave.values();

    private MustHavesRule() {
    }

    static Outcome outcome(Question question) {
        return outcome(question.mine(), question.theirs());
    }

    static Outcome outcome(Traits mine, Traits theirs) {
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

    private static Outcome outcome(MustHave mustHave, Traits mine, Traits theirs) {
        if (!told(mustHave, mine) || !told(mustHave, theirs)) {
            return Outcome.UNKNOWN;
        }
        return Outcome.of(switch (mustHave) {
            case SAME_SITE -> mine.site == theirs.site;
            case SAME_BUSINESS_UNIT -> mine.businessUnit == theirs.businessUnit;
            case SAME_WAY_OF_SHARING -> mine.wayOfSharing == theirs.wayOfSharing;
        });
    }

    private static boolean told(MustHave mustHave, Traits person) {
        return switch (mustHave) {
            case SAME_SITE -> person.site != Lexicon.NOT_TOLD;
            case SAME_BUSINESS_UNIT -> person.businessUnit != Lexicon.NOT_TOLD;
            case SAME_WAY_OF_SHARING -> person.wayOfSharing >= 0;
        };
    }

    static String refusal(Question question) {
        var own = with(Outcome.FAILED, question).stream().filter(question.mine()::has).map(MustHavesRule::words).toList();
        return own.isEmpty()
                ? "The other person asks for something of any partner that you do not meet."
                : "You ask of any partner: " + String.join(", ", own) + "; the other person does not meet that.";
    }

    static String missing(Question question) {
        var unknown = with(Outcome.UNKNOWN, question);
        return Told.missing(String.join(", ", unknown.stream().map(MustHavesRule::subject).toList()),
                unknown.stream().allMatch(mustHave -> told(mustHave, question.mine())),
                unknown.stream().allMatch(mustHave -> told(mustHave, question.theirs())));
    }

    private static List<MustHave> with(Outcome outcome, Question question) {
        var mustHaves = new ArrayList<MustHave>();
        for (var mustHave : ALL) {
            if ((question.mine().has(mustHave) || question.theirs().has(mustHave))
                    && outcome(mustHave, question.mine(), question.theirs()) == outcome) {
                mustHaves.add(mustHave);
            }
        }
        return mustHaves;
    }

    private static String words(MustHave mustHave) {
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
