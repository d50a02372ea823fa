package jobshare.proposal.arrangement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.proposal.proposal.Dates;
import jobshare.proposal.proposal.Rejection.IllegalMove;
import jobshare.proposal.proposal.Rejection.InvalidValue;
import org.jspecify.annotations.Nullable;

/** That one of the two leaves, and what the other and the employer say to it. What follows takes the word of both, a vacancy aside. */
@Embeddable
public class Leaving {

    private UUID leaverId;
    private @Nullable LocalDate lastDay;
    @Enumerated(EnumType.STRING)
    private @Nullable AfterLeaving staysFor;
    @Enumerated(EnumType.STRING)
    private AfterLeaving decision;

    @SuppressWarnings("NullAway.Init")
    protected Leaving() {
    }

    /**
     * @param lastDay the last working day; null where that is open
     * @param policy what the employer wants to follow, unless it is decided otherwise
     */
    Leaving(PersonId leaver, @Nullable LocalDate lastDay, AfterLeaving policy) {
        this.leaverId = leaver.value();
        this.decision = policy;
        checkAndKeep(lastDay);
    }

    private void checkAndKeep(@Nullable LocalDate day) {
        if (day != null) {
            Dates.within("/lastDay", day);
            lastDay = day;
        }
    }

    /** The other leaves as well; the last day is the later one. */
    void followedBy(@Nullable LocalDate day) {
        checkAndKeep(day == null || lastDay != null && lastDay.isAfter(day) ? lastDay : day);
    }

    /** @param as null for what the employer wants, as far as it is to stay */
    void stay(@Nullable AfterLeaving as) {
        var wanted = as != null ? as : decision == AfterLeaving.FULL_TIME ? AfterLeaving.FULL_TIME : AfterLeaving.SUCCESSOR;
        if (wanted == AfterLeaving.VACANCY) {
            throw new InvalidValue("/staysFor",
                    "One stays for a SUCCESSOR or in FULL_TIME; a VACANCY is for the employer to settle.");
        }
        if (wanted == staysFor) {
            throw new IllegalMove("You have said already that you stay, for " + wanted + ".");
        }
        staysFor = wanted;
    }

    void settle(AfterLeaving what, @Nullable LocalDate day) {
        if (what == AfterLeaving.FULL_TIME && staysFor != AfterLeaving.FULL_TIME) {
            throw new IllegalMove("Nobody is made to work full-time, and the one who stays has not said that they would.");
        }
        if (what != AfterLeaving.SUCCESSOR && day == null && lastDay == null) {
            throw new InvalidValue("/lastDay",
                    "It ends after the last working day of the one who leaves, which is not known yet.");
        }
        checkAndKeep(day);
        decision = what;
    }

    /** What follows, once it is settled by those whose word it takes; null while it is open. */
    public @Nullable AfterLeaving follows() {
        return switch (decision) {
            case SUCCESSOR -> staysFor == null ? null : AfterLeaving.SUCCESSOR;
            case FULL_TIME -> staysFor == AfterLeaving.FULL_TIME ? AfterLeaving.FULL_TIME : null;
            case VACANCY -> AfterLeaving.VACANCY;
        };
    }

    /** Why the share is over on a day; null where it is not. */
    @Nullable
    EndReason overOn(LocalDate today) {
        var next = follows();
        if (next == null || lastDay == null || !lastDay.isBefore(today)) {
            return null;
        }
        return switch (next) {
            case SUCCESSOR -> null;
            case FULL_TIME -> EndReason.ONE_FULL_TIME;
            case VACANCY -> EndReason.VACANCY;
        };
    }

    public PersonId leaver() {
        return PersonId.of(leaverId);
    }

    /** The last working day, once it is known. */
    public @Nullable LocalDate lastDay() {
        return lastDay;
    }

    /** For what the other has said that they stay; null until then. */
    public @Nullable AfterLeaving staysFor() {
        return staysFor;
    }

    /** What the employer wants to follow. */
    public AfterLeaving decision() {
        return decision;
    }
}
