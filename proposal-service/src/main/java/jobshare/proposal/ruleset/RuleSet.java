package jobshare.proposal.ruleset;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one jurisdiction for statutory requests, and the dates between which they are in force. Not legal advice.
 *
 * @param id the stable identifier, for example {@code GB-2024}
 * @param jurisdiction ISO 3166 code of a country or subdivision, with a third part for a place within it ({@code US-CA-SF});
 *        {@code EU} for the European Union, {@code NONE} if no law gives a right to make a request
 * @param covers countries that these rules apply to, unless they have a rule set of their own
 * @param validUntil the first day on which it is no longer in force; null if no end is known
 * @param timeZone in which days begin and end
 * @param meeting the time for a meeting, from the day after the request; null if the law sets none
 * @param decision the time to decide; null if the law sets none
 * @param extension the right to agree on more time; null if the law gives none
 * @param noticeBeforeEffect the minimum time between request and effect; null if there is none
 * @param limit how often a person may make a request; null if there is no limit
 * @param onlyOnePending whether a person may have only one pending request at a time
 * @param requiresConsultation whether the employer must hear the person before a refusal
 * @param requiresExplanation whether a refusal must explain why it is reasonable
 * @param appeal the right to appeal against a refusal; null if the law gives none
 * @param dismissalProtection the provision that protects a partner from dismissal when the other leaves; null if there is none
 * @param warnBefore how long before a deadline its reminder is sent
 */
public record RuleSet(
        @Schema(examples = "GB-2024") String id,
        String jurisdiction,
        List<String> covers,
        String title,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Schema(implementation = String.class) ZoneId timeZone,
        List<Source> sources,
        List<Note> notes,
        Conditions conditions,
        @Nullable Period meeting,
        @Nullable DecisionPeriod decision,
        @Nullable ExtensionRule extension,
        @Nullable NoticePeriod noticeBeforeEffect,
        @Nullable RequestLimit limit,
        boolean onlyOnePending,
        List<Ground> grounds,
        boolean requiresConsultation,
        boolean requiresExplanation,
        @Nullable AppealRule appeal,
        NoDecisionEffect noDecisionEffect,
        @Nullable Provision dismissalProtection,
        Period warnBefore) {

    /** The jurisdiction without any statutory rules. */
    public static final String NONE = "NONE";
    /** The format of a jurisdiction. */
    public static final String JURISDICTION = "NONE|[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}";

    static final String NOT_ADVICE = "Not legal advice.";
    private static final Pattern ID = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,63}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    public RuleSet {
        FieldChecks.requireMatch(id, ID, "id");
        FieldChecks.requireMatch(jurisdiction, Pattern.compile(JURISDICTION), "jurisdiction");
        covers = FieldChecks.list(covers, "covers");
        covers.forEach(country -> FieldChecks.requireMatch(country, COUNTRY, "covers"));
        FieldChecks.requireDistinct(covers, country -> country, "covers");
        FieldChecks.requireText(title, "title");
        FieldChecks.require(validFrom != null, "validFrom", "is missing");
        FieldChecks.require(validUntil == null || validUntil.isAfter(validFrom), "validUntil",
                validUntil + " is not after validFrom, " + validFrom);
        FieldChecks.require(timeZone != null, "timeZone", "is missing");
        sources = FieldChecks.list(sources, "sources");
        FieldChecks.require(!sources.isEmpty(), "sources", "is empty");
        notes = FieldChecks.list(notes, "notes");
        FieldChecks.require(conditions != null, "conditions", "is missing");
        FieldChecks.requirePositive(meeting, "meeting");
        FieldChecks.require(decision == null || !decision.countsBack() || noticeBeforeEffect != null, "decision.counted",
                "counts back from the day of effect, so noticeBeforeEffect is required");
        FieldChecks.require(decision == null || decision.counted() != DecisionPeriod.Counted.AFTER_MEETING || meeting != null,
                "decision.counted", "counts from the meeting, so meeting is required");
        FieldChecks.require(extension == null || decision != null, "extension", "decision sets no time that could be extended");
        grounds = FieldChecks.list(grounds, "grounds");
        FieldChecks.requireDistinct(grounds, Ground::code, "grounds");
        FieldChecks.require(noDecisionEffect != null, "noDecisionEffect", "is missing");
        FieldChecks.require(noDecisionEffect != NoDecisionEffect.GRANTED || decision != null, "noDecisionEffect",
                "is GRANTED, so decision is required");
        FieldChecks.require(warnBefore != null, "warnBefore", "is missing");
        FieldChecks.requirePositive(warnBefore, "warnBefore");
    }

    /** The disclaimer shown with each rule set. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public String disclaimer() {
        return NOT_ADVICE;
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }

    /** The date in the time zone of this law. */
    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, timeZone);
    }

    /** The end of a day: the first instant that is too late. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(timeZone).toInstant();
    }

    /** Whether a refusal must name one of {@link #grounds()}. */
    public boolean requiresGround() {
        return !grounds.isEmpty();
    }

    public Optional<Ground> ground(String code) {
        return grounds.stream().filter(ground -> ground.code().equals(code)).findFirst();
    }

    /** The earliest day on which a change takes effect that is requested on a given day. */
    public LocalDate earliestEffect(LocalDate madeOn) {
        return noticeBeforeEffect == null ? madeOn : noticeBeforeEffect.earliestEffect(madeOn);
    }

    /** The last day for the meeting, or empty if the law sets none. */
    public Optional<LocalDate> meetingDueOn(LocalDate madeOn) {
        return Optional.ofNullable(meeting).map(madeOn::plus);
    }

    /**
     * The last day on which a decision is in time, or empty if the law sets none.
     *
     * @param effectiveFrom the day on which the change takes effect
     * @param heldOn the day of the meeting; null if none was held
     */
    public Optional<LocalDate> decisionDueOn(LocalDate madeOn, LocalDate effectiveFrom, @Nullable LocalDate heldOn) {
        var meetingOn = heldOn == null ? meetingDueOn(madeOn).orElse(madeOn) : heldOn;
        return Optional.ofNullable(decision).map(time -> time.lastDay(madeOn, effectiveFrom, meetingOn));
    }
}
