package jobshare.matching.constraint;

import java.util.ArrayList;
import java.util.List;
import jobshare.matching.criterion.MissingData;
import jobshare.matching.encoding.EncodedProfile;
import jobshare.matching.settings.PairingTerms;

/** Evaluates all constraints on two people: with reasons for an explanation, and as a yes or no for a search. */
public final class Constraints {

    private static final Constraint[] ALL = Constraint.values();

    private Constraints() {
    }

    /** All constraints that fail, in the order of {@link Constraint}. */
    public static List<Constraint> failing(PairingContext pairing) {
        return with(Outcome.FAILED, pairing);
    }

    /** All constraints that lack data. */
    public static List<MissingData> missing(PairingContext pairing) {
        return with(Outcome.UNKNOWN, pairing).stream()
                .map(constraint -> new MissingData(constraint.name(), constraint.missing(pairing)))
                .toList();
    }

    private static List<Constraint> with(Outcome outcome, PairingContext pairing) {
        var constraints = new ArrayList<Constraint>();
        for (var constraint : ALL) {
            if (constraint.outcome(pairing) == outcome) {
                constraints.add(constraint);
            }
        }
        return constraints;
    }

    /**
     * Whether no constraint fails that depends on the two profiles alone: all but those of {@link PairingFacts}, and that these
     * are two different people. Gives the same result as {@link #failing}, without reasons.
     */
    public static boolean allow(EncodedProfile mine, EncodedProfile theirs, PairingTerms terms) {
        return ParticipationRules.participates(mine) && ParticipationRules.participates(theirs)
                && CoverRule.outcome(mine, theirs, terms) != Outcome.FAILED
                && SharesRule.outcome(mine, theirs, terms) != Outcome.FAILED
                && GradeRule.outcome(mine, theirs, terms) != Outcome.FAILED && SiteRule.outcome(mine, theirs) != Outcome.FAILED
                && LanguageRule.outcome(mine, theirs) != Outcome.FAILED
                && TimeZoneRule.outcome(mine, theirs, terms) != Outcome.FAILED
                && MustHavesRule.outcome(mine, theirs) != Outcome.FAILED;
    }
}
