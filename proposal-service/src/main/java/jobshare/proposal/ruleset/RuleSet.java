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
 * What the law of one jurisdiction asks of a statutory request, within the dates between which it is in force. Not legal advice.
 *
 * @param id the stable name, for example {@code GB-2024}
 * @param jurisdiction ISO 3166 code of a country or subdivision, with one more part for a place in it ({@code US-CA-SF}); {@code EU}
 *        for the union, {@code NONE} for where no law gives a right to ask
 * @param covers countries that fall under it as long as they have no rule set of their own
 * @param validUntil the first day on which it is no longer in force; null while no end is known
 * @param timeZone in which the days of this law begin and end
 * @param meeting how long after the request a meeting is held, counted from the day after it; null where the law sets no time
 * @param decision how long the employer may take; null where the law sets no time
 * @param extension that more time may be agreed; null where the law knows no such thing
 * @param noticeBeforeEffect the least time between the request and the day from which the change is wanted; null where there is none
 * @param limit how often a person may ask; null where as often as wished
 * @param onePending whether a person has to wait for the answer before asking again
 * @param consultBeforeRefusal whether the person must be heard before the employer may refuse
 * @param reasonablenessExplained whether a refusal must say why it is reasonable
 * @param appeal that a refusal can be appealed against; null where it can't
 * @param dismissalProtection that a partner's leaving is no ground to dismiss the other; null where the law does not say so
 * @param warnBefore how long before a deadline those who have to keep it are reminded
 */
public record RuleSet(
        @Schema(examples = "GB-2024") String id,
        String jurisdiction, List<String> covers, String title, LocalDate validFrom, @Nullable LocalDate validUntil,
        @Schema(implementation = String.class) ZoneId timeZone,
        List<Source> sources, List<Note> notes, Conditions conditions,
        @Nullable Period meeting,
        @Nullable DecisionTime decision, @Nullable ExtensionRule extension, @Nullable NoticeTime noticeBeforeEffect,
        @Nullable RequestLimit limit, boolean onePending, List<Ground> grounds, boolean consultBeforeRefusal,
        boolean reasonablenessExplained, @Nullable AppealRule appeal, Silence silence,
        @Nullable Provision dismissalProtection, Period warnBefore) {

    /** The jurisdiction of the rule set that asks nothing. */
    public static final String NONE = "NONE";
    /** What a jurisdiction looks like. */
    public static final String JURISDICTION = "NONE|[A-Z]{2}(-[A-Z0-9]{1,3}){0,2}";

    static final String NOT_ADVICE = "Not legal advice.";
    private static final Pattern ID = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,63}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    public RuleSet {
        Field.requireMatch(id, ID, "id");
        Field.requireMatch(jurisdiction, Pattern.compile(JURISDICTION), "jurisdiction");
        covers = Field.list(covers, "covers");
        covers.forEach(country -> Field.requireMatch(country, COUNTRY, "covers"));
        Field.requireDistinct(covers, country -> country, "covers");
        Field.requireText(title, "title");
        Field.require(validFrom != null, "validFrom", "is missing");
        Field.require(validUntil == null || validUntil.isAfter(validFrom), "validUntil",
                validUntil + " is not after validFrom, " + validFrom);
        Field.require(timeZone != null, "timeZone", "is missing");
        sources = Field.list(sources, "sources");
        Field.require(!sources.isEmpty(), "sources", "names none");
        notes = Field.list(notes, "notes");
        Field.require(conditions != null, "conditions", "is missing");
        Field.requirePositive(meeting, "meeting");
        Field.require(decision == null || !decision.countsBack() || noticeBeforeEffect != null, "decision.counted",
                "is counted back from the day of effect, which noticeBeforeEffect has to set");
        Field.require(decision == null || decision.counted() != DecisionTime.Counted.AFTER_MEETING || meeting != null,
                "decision.counted", "is counted from the meeting, for which meeting has to set a time");
        Field.require(extension == null || decision != null, "extension", "there is no time to decide that could be extended");
        grounds = Field.list(grounds, "grounds");
        Field.requireDistinct(grounds, Ground::code, "grounds");
        Field.require(silence != null, "silence", "is missing");
        Field.require(silence != Silence.GRANTED || decision != null, "silence", "grants, but there is no time to decide");
        Field.require(warnBefore != null, "warnBefore", "is missing");
        Field.requirePositive(warnBefore, "warnBefore");
    }

    /** Shown with each rule set. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public String notice() {
        return NOT_ADVICE;
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }

    /** Which day it is where this law holds. */
    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, timeZone);
    }

    /** The first instant that is too late for what is due on a day. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(timeZone).toInstant();
    }

    /** Whether a refusal has to name one of {@link #grounds()}. */
    public boolean asksForGround() {
        return !grounds.isEmpty();
    }

    public Optional<Ground> ground(String code) {
        return grounds.stream().filter(ground -> ground.code().equals(code)).findFirst();
    }

    /** The earliest day from which a change may be wanted that is asked for on a given day. */
    public LocalDate earliestEffect(LocalDate madeOn) {
        return noticeBeforeEffect == null ? madeOn : noticeBeforeEffect.earliestEffect(madeOn);
    }

    /** The last day for the meeting, or empty where the law sets no time. */
    public Optional<LocalDate> meetingDueOn(LocalDate madeOn) {
        return Optional.ofNullable(meeting).map(madeOn::plus);
    }

    /**
     * The last day on which a decision is in time, or empty where the law sets no time.
     *
     * @param effectiveFrom the day from which the change is wanted
     * @param heldOn the day of the meeting; null as long as none was held
     */
    public Optional<LocalDate> decisionDueOn(LocalDate madeOn, LocalDate effectiveFrom, @Nullable LocalDate heldOn) {
        var meetingOn = heldOn == null ? meetingDueOn(madeOn).orElse(madeOn) : heldOn;
        return Optional.ofNullable(decision).map(time -> time.lastDay(madeOn, effectiveFrom, meetingOn));
    }
}
