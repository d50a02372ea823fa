package jobshare.matching.constraint;

import java.util.ArrayList;
import java.util.List;
import jobshare.matching.criterion.Missing;
import jobshare.matching.criterion.Terms;
import jobshare.matching.criterion.Traits;

/** All constraints on two people: in full for an explanation, and as a plain yes or no for a search. */
public final class Constraints {

    private static final Constraint[] ALL = Constraint.values();

    private Constraints() {
    }

    /** Every constraint that fails, in the order of {@link Constraint}. */
    public static List<Constraint> failing(Question question) {
        return with(Outcome.FAILED, question);
    }

    /** Every constraint that cannot be judged for want of data. */
    public static List<Missing> missing(Question question) {
        return with(Outcome.UNKNOWN, question).stream()
                .map(constraint -> new Missing(constraint.name(), constraint.missing(question))).toList();
    }

    private static List<Constraint> with(Outcome outcome, Question question) {
        var constraints = new ArrayList<Constraint>();
        for (var constraint : ALL) {
            if (constraint.outcome(question) == outcome) {
                constraints.add(constraint);
            }
        }
        return constraints;
    }

    /**
     * Whether none of the constraints fails that the two people's traits decide: all but those of {@link Facts}, and that they
     * are two. The same as {@link #failing}, without reasons.
     */
    public static boolean allow(Traits mine, Traits theirs, Terms terms) {
        return TakingPart.takesPart(mine) && TakingPart.takesPart(theirs)
                && CoverRule.outcome(mine, theirs, terms) != Outcome.FAILED
                && SharesRule.outcome(mine, theirs, terms) != Outcome.FAILED
                && GradeRule.outcome(mine, theirs, terms) != Outcome.FAILED
                && SiteRule.outcome(mine, theirs) != Outcome.FAILED
                && LanguageRule.outcome(mine, theirs) != Outcome.FAILED
                && TimeZoneRule.outcome(mine, theirs, terms) != Outcome.FAILED
                && MustHavesRule.outcome(mine, theirs) != Outcome.FAILED;
    }
}
