package jobshare.matching.constraint;

import org.jspecify.annotations.Nullable;

/** What has happened between people: blocks, declines, partnerships. */
final class Standing {

    static final String PARTNERED = "You are in an active partnership.";

    private Standing() {
    }

    static Outcome notBlocked(Question question) {
        return Outcome.of(!question.facts().blocked(question.mine().personId(), question.theirs().personId()));
    }

    static Outcome noRecentDecline(Question question) {
        return Outcome.of(!question.facts().declined(question.mine().personId(), question.theirs().personId()));
    }

    static Outcome free(Question question) {
        return Outcome.of(partnership(question) == null && question.facts().partnership(question.theirs().personId()) == null);
    }

    static String notFree(Question question) {
        var partnership = partnership(question);
        if (partnership == null) {
            return "The other person is not free to be your partner.";
        }
        return partnership.includes(question.theirs().personId())
                ? "You are partners already."
                : PARTNERED;
    }

    private static @Nullable Partnered partnership(Question question) {
        return question.facts().partnership(question.mine().personId());
    }
}
