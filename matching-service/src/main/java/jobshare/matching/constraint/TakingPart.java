package jobshare.matching.constraint;

import jobshare.matching.criterion.Traits;

/** Both are someone, and both take part. */
final class TakingPart {

    static final String PAUSED = "Your profile is paused: set its status to ACTIVE to take part.";
    static final String HIDDEN = "Your profile is hidden: set its visibility to ANONYMOUS or OPEN to take part.";

    private TakingPart() {
    }

    static Outcome another(Question question) {
        return Outcome.of(question.mine().idLow != question.theirs().idLow || question.mine().idHigh != question.theirs().idHigh);
    }

    static Outcome active(Question question) {
        return Outcome.of(question.mine().active && question.theirs().active);
    }

    static Outcome visible(Question question) {
        return Outcome.of(question.mine().visible && question.theirs().visible);
    }

    static String notActive(Question question) {
        return question.mine().active
                ? "The other person is taking a break."
                : PAUSED;
    }

    static String notVisible(Question question) {
        return question.mine().visible
                ? "The other person does not wish to be seen."
                : HIDDEN;
    }

    static boolean takesPart(Traits person) {
        return person.active && person.visible;
    }
}
