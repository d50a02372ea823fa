package jobshare.matching.constraint;

import java.util.function.Function;

/**
 * What must hold before two people are scored. If data is missing, a constraint is {@link Outcome#UNKNOWN}: it does not exclude
 * the pair and is listed as missing.
 */
public enum Constraint {

    KNOWN(pairing -> Outcome.MET, pairing -> "There is no such person in the programme."),
    ANOTHER(ParticipationRules::another, pairing -> "You cannot be paired with yourself."),
    ACTIVE(ParticipationRules::active, ParticipationRules::notActive),
    VISIBLE(ParticipationRules::visible, ParticipationRules::notVisible),
    NOT_BLOCKED(RelationshipRules::notBlocked, pairing -> "One of you has blocked the other."),
    NO_RECENT_DECLINE(RelationshipRules::noRecentDecline, pairing -> "One of you recently declined to meet the other."),
    FREE(RelationshipRules::free, RelationshipRules::notFree),
    SHARES(SharesRule::outcome, SharesRule::refusal, SharesRule::missing),
    COVER(CoverRule::outcome, CoverRule::refusal, CoverRule::missing),
    GRADE(GradeRule::outcome, GradeRule::refusal, GradeRule::missing),
    SITE(SiteRule::outcome, SiteRule::refusal, SiteRule::missing),
    TIME_ZONE(TimeZoneRule::outcome, TimeZoneRule::refusal, TimeZoneRule::missing),
    LANGUAGE(LanguageRule::outcome, LanguageRule::refusal, LanguageRule::missing),
    MUST_HAVES(MustHavesRule::outcome, MustHavesRule::refusal, MustHavesRule::missing);

    private final Function<PairingContext, Outcome> outcome;
    private final Function<PairingContext, String> refusal;
    private final Function<PairingContext, String> missing;

    Constraint(Function<PairingContext, Outcome> outcome, Function<PairingContext, String> refusal,
            Function<PairingContext, String> missing) {
        this.outcome = outcome;
        this.refusal = refusal;
        this.missing = missing;
    }

    Constraint(Function<PairingContext, Outcome> outcome, Function<PairingContext, String> refusal) {
        this(outcome, refusal, pairing -> "");
    }

    public Outcome outcome(PairingContext pairing) {
        return outcome.apply(pairing);
    }

    /** Why the constraint fails, addressed to the asker. Shows the asker's own values, never the other person's. */
    public String refusal(PairingContext pairing) {
        return refusal.apply(pairing);
    }

    /** Whose data is missing. */
    public String missing(PairingContext pairing) {
        return missing.apply(pairing);
    }

    /**
     * Whether the refusal must stay hidden from an employee, together with all other refusals. To an employee, a person who is
     * unknown, paused, hidden, blocked or declined looks the same. That the employee's own profile is paused or hidden is not
     * confidential.
     */
    public boolean isConfidential(PairingContext pairing) {
        return switch (this) {
            case KNOWN, NOT_BLOCKED, NO_RECENT_DECLINE -> true;
            case ACTIVE -> !pairing.theirs().active;
            case VISIBLE -> !pairing.theirs().visible;
            case ANOTHER, FREE, SHARES, COVER, GRADE, SITE, TIME_ZONE, LANGUAGE, MUST_HAVES -> false;
        };
    }
}
