package jobshare.matching.constraint;

import java.util.function.Function;

/**
 * What must hold before two people are scored at all. Where a constraint cannot be judged because something was not told, it
 * does not exclude but is named among what is missing.
 */
public enum Constraint {

    KNOWN(question -> Outcome.MET, question -> "There is no such person in the programme."),
    ANOTHER(TakingPart::another, question -> "Nobody shares a job with themselves."),
    ACTIVE(TakingPart::active, TakingPart::notActive),
    VISIBLE(TakingPart::visible, TakingPart::notVisible),
    NOT_BLOCKED(Standing::notBlocked, question -> "One of the two has blocked the other."),
    NO_RECENT_DECLINE(Standing::noRecentDecline, question -> "An introduction of the two was declined not long ago."),
    FREE(Standing::free, Standing::notFree),
    SHARES(SharesRule::outcome, SharesRule::refusal, SharesRule::missing),
    COVER(CoverRule::outcome, CoverRule::refusal, CoverRule::missing),
    GRADE(GradeRule::outcome, GradeRule::refusal, GradeRule::missing),
    SITE(SiteRule::outcome, SiteRule::refusal, SiteRule::missing),
    TIME_ZONE(TimeZoneRule::outcome, TimeZoneRule::refusal, TimeZoneRule::missing),
    LANGUAGE(LanguageRule::outcome, LanguageRule::refusal, LanguageRule::missing),
    MUST_HAVES(MustHavesRule::outcome, MustHavesRule::refusal, MustHavesRule::missing);

    private final Function<Question, Outcome> outcome;
    private final Function<Question, String> refusal;
    private final Function<Question, String> missing;

    Constraint(Function<Question, Outcome> outcome, Function<Question, String> refusal, Function<Question, String> missing) {
        this.outcome = outcome;
        this.refusal = refusal;
        this.missing = missing;
    }

    Constraint(Function<Question, Outcome> outcome, Function<Question, String> refusal) {
        this(outcome, refusal, question -> "");
    }

    public Outcome outcome(Question question) {
        return outcome.apply(question);
    }

    /** Why it fails, with the asker's own values and never the other's. */
    public String refusal(Question question) {
        return refusal.apply(question);
    }

    /** Who did not tell what it needs. */
    public String missing(Question question) {
        return missing.apply(question);
    }

    /**
     * Whether an employee who asks must not learn of the refusal, nor of any other beside it: someone who is unknown, paused,
     * hidden, blocked or declined is the same to them. That oneself is paused or hidden is no secret.
     */
    public boolean silent(Question question) {
        return switch (this) {
            case KNOWN, NOT_BLOCKED, NO_RECENT_DECLINE -> true;
            case ACTIVE -> !question.theirs().active;
            case VISIBLE -> !question.theirs().visible;
            case ANOTHER, FREE, SHARES, COVER, GRADE, SITE, TIME_ZONE, LANGUAGE, MUST_HAVES -> false;
        };
    }
}
