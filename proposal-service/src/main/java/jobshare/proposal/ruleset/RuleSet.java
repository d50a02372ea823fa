package jobshare.proposal.ruleset;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the law of one jurisdiction asks of a statutory request, within the dates between which it is in force. Not legal advice.
 *
 * @param id the stable name, for example {@code GB-2024}
 * @param jurisdiction ISO 3166 code, or {@code NONE}
 * @param validUntil the first day on which it is no longer in force; null while no end is known
 * @param timeZone in which the days of this law begin and end
 * @param decision how long the employer may take; null where the law says nothing
 * @param notice the least time between the request and the day from which the change is wanted; null where there is none
 * @param limit how often a person may ask; null where as often as wished
 * @param onePending whether a person has to wait for the answer before asking again
 * @param consultBeforeRefusal whether the person must be heard before the employer may refuse
 * @param appeal whether an appeal is part of the procedure
 * @param warnBefore how long before the deadline those who decide are reminded
 */
public record RuleSet(String id, String jurisdiction, String title, LocalDate validFrom, @Nullable LocalDate validUntil,
        ZoneId timeZone, List<Source> sources, @Nullable DecisionTime decision, @Nullable Period notice,
        @Nullable RequestLimit limit, boolean onePending, List<Ground> grounds, boolean consultBeforeRefusal, boolean appeal,
        Silence silence, Period warnBefore) {

    /** The jurisdiction of the rule set that asks nothing. */
    public static final String NONE = "NONE";

    public RuleSet {
        sources = List.copyOf(sources);
        grounds = List.copyOf(grounds);
        var codes = new HashSet<String>();
        for (var ground : grounds) {
            require(codes.add(ground.code()), id + " names the ground " + ground.code() + " twice");
        }
        require(!sources.isEmpty(), id + " names no source");
        require(validUntil == null || validUntil.isAfter(validFrom), id + " ends before it begins");
        require(decision == null || decision.counted() != DecisionTime.Counted.BEFORE_EFFECT || notice != null,
                id + " counts back from the day of effect, and has no notice from which that day could be told");
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new IllegalArgumentException("Rule set " + otherwise);
        }
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
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
        return notice == null ? madeOn : madeOn.plus(notice);
    }

    /**
     * By when a request must be decided, or empty where the law sets no time.
     *
     * @param effectiveFrom the day from which the change is wanted
     */
    public Optional<Deadlines> deadlines(LocalDate madeOn, LocalDate effectiveFrom) {
        if (decision == null) {
            return Optional.empty();
        }
        var dueOn = decision.lastDay(madeOn, effectiveFrom);
        var warnOn = dueOn.minus(warnBefore);
        return Optional.of(new Deadlines(dueOn, dueOn.plusDays(1).atStartOfDay(timeZone).toInstant(),
                warnOn.atStartOfDay(timeZone).toInstant()));
    }
}
