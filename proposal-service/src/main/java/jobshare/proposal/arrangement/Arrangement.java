package jobshare.proposal.arrangement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;
import jobshare.kit.rejection.Rejection.IllegalTransition;
import jobshare.kit.rejection.Rejection.InvalidValue;
import jobshare.proposal.command.CommandContext;
import jobshare.proposal.command.DateBounds;
import jobshare.proposal.offer.ArrangementKind;
import jobshare.proposal.review.Review;
import jobshare.proposal.review.ReviewRounds;
import jobshare.proposal.review.ReviewScores;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a pair holds after the hire. A role, and a partnership, has at most one that has not ended. Each command asks
 * {@link ArrangementPolicy}, changes the arrangement and returns its steps on the timeline.
 */
@Entity
@Table(name = "arrangement")
public class Arrangement {

    /** Before every date: after a change the next check looks at the arrangement at once. */
    private static final LocalDate AT_ONCE = LocalDate.EPOCH;

    @Id
    private UUID id;
    private long version;
    @Enumerated(EnumType.STRING)
    private ArrangementStatus status;
    @Enumerated(EnumType.STRING)
    private ArrangementKind kind;
    private UUID proposalId;
    private UUID partnershipId;
    private UUID roleId;
    @Embedded
    private Holders holders;
    private LocalDate startDate;
    private @Nullable LocalDate trialUntil;
    private @Nullable LocalDate conversionDate;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> ruleSetIds;
    /** Null while nobody leaves. */
    @Embedded
    private @Nullable Departure departure;
    @Enumerated(EnumType.STRING)
    private @Nullable EndReason endReason;
    private @Nullable UUID replacesArrangementId;
    private @Nullable UUID replacedByArrangementId;
    @Embedded
    private ReviewCycle reviewCycle;
    /** The last day of which all reminders have been sent. */
    private LocalDate remindedUntil;
    /** The next day on which something is due; null when nothing ever will be. */
    private @Nullable LocalDate nextCheckOn;
    private Instant createdAt;
    private Instant changedAt;
    @ElementCollection
    @CollectionTable(name = "arrangement_measure", joinColumns = @JoinColumn(name = "arrangement_id"))
    @OrderColumn(name = "place")
    private List<TrialMeasure> measures = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "arrangement_step", joinColumns = @JoinColumn(name = "arrangement_id"))
    @OrderColumn(name = "place")
    private List<ArrangementStep> timeline = new ArrayList<>();

    protected Arrangement() {
    }

    /** Starts what follows a hire; the offered trial comes with the measures of the pitch. */
    public static Arrangement start(Hire hire, ArrangementSettings settings, CommandContext context) {
        var arrangement = new Arrangement();
        var terms = hire.terms();
        arrangement.id = hire.proposal().value();
        arrangement.status = ArrangementStatus.TRIAL;
        arrangement.kind = terms.kind();
        arrangement.proposalId = hire.proposal().value();
        arrangement.partnershipId = hire.partnership().value();
        arrangement.roleId = hire.role().value();
        arrangement.holders = Holders.of(hire);
        arrangement.startDate = terms.startDate();
        arrangement.trialUntil = terms.trialUntil();
        arrangement.conversionDate = terms.conversionDate();
        arrangement.ruleSetIds = hire.ruleSets();
        if (terms.trialUntil() != null) {
            arrangement.measures.addAll(hire.measures());
        }
        arrangement.createdAt = context.at();
        arrangement.remindedUntil = settings.day(context.at());
        arrangement.reviewCycle = new ReviewCycle(terms.startDate(), arrangement.remindedUntil, settings.reviewEvery());
        arrangement.step(ArrangementStepKind.STARTED, context);
        return arrangement;
    }

    /** Takes the place of an arrangement that ends with this one. */
    public void follow(Arrangement before) {
        replacesArrangementId = before.id;
    }

    /**
     * Confirms it after a successful trial.
     *
     * @param outcomes one for each measure that was agreed for the trial, in their order
     */
    public List<ArrangementStep> confirm(List<TrialMeasure.Finding> outcomes, CommandContext context) {
        requireAllowed(ArrangementAction.CONFIRM, context);
        if (outcomes.size() != measures.size()) {
            throw new InvalidValue("/outcomes",
                    "Give one outcome for each measure that was agreed for the trial, in their order: " + measures.size()
                            + ", not " + outcomes.size() + ".");
        }
        for (int i = 0; i < measures.size(); i++) {
            measures.set(i, measures.get(i).with(outcomes.get(i)));
        }
        return transition(ArrangementAction.CONFIRM, ArrangementStepKind.CONFIRMED, context);
    }

    /** Extends the trial, or sets an end where the trial had none. */
    public List<ArrangementStep> extendTrial(LocalDate until, LocalDate today, CommandContext context) {
        requireAllowed(ArrangementAction.EXTEND_TRIAL, context);
        DateBounds.requireWithin("/until", until);
        if (!until.isAfter(today) || !until.isAfter(startDate) || trialUntil != null && !until.isAfter(trialUntil)) {
            throw new InvalidValue("/until", "Extend the trial to a day after today, after its first day and after "
                    + (trialUntil == null ? startDate : trialUntil) + ", not to " + until + ".");
        }
        trialUntil = until;
        return transition(ArrangementAction.EXTEND_TRIAL, ArrangementStepKind.TRIAL_EXTENDED, context);
    }

    /** Makes one shared job of two part-time jobs. */
    public List<ArrangementStep> convert(CommandContext context) {
        requireAllowed(ArrangementAction.CONVERT, context);
        kind = ArrangementKind.JOB_SHARE;
        conversionDate = null;
        return transition(ArrangementAction.CONVERT, ArrangementStepKind.CONVERTED, context);
    }

    /**
     * Adds the review of a partner or of the employer. The last of the three completes the round and opens the next one.
     *
     * @param authorKey of the author
     */
    public List<ArrangementStep> review(UUID reviewId, ReviewScores scores, @Nullable String note, String authorKey,
            ArrangementSettings settings, CommandContext context) {
        requireAllowed(ArrangementAction.REVIEW, context);
        int round = reviewCycle.round();
        reviewCycle.add(new Review(reviewId, round, scores, note, authorKey, context));
        var steps = new ArrayList<>(transition(ArrangementAction.REVIEW, ArrangementStepKind.REVIEWED, context));
        if (rounds().isComplete(round)) {
            reviewCycle.openNextRound(startDate, settings.day(context.at()), settings.reviewEvery());
            steps.add(step(ArrangementStepKind.REVIEWS_SHARED, CommandContext.ofScheduler(context.at())));
        }
        return steps;
    }

    /**
     * Checks that the pair may look for another role together. It leaves no step: what a pair pitches for is its own.
     *
     * @throws IllegalTransition where it may not
     */
    public void requireRoleChangeAllowed(CommandContext context) {
        requireAllowed(ArrangementAction.CHANGE_ROLE, context);
    }

    /**
     * One partner leaves the role, and the other one is asked; when the other one leaves too, it ends.
     *
     * @param lastDay the last working day; null while it is open
     * @param policy what applies unless the employer decides otherwise
     */
    public List<ArrangementStep> leave(@Nullable LocalDate lastDay, DepartureOutcome policy, CommandContext context) {
        requireAllowed(ArrangementAction.LEAVE, context);
        if (departure == null) {
            departure = new Departure(Objects.requireNonNull(context.person(), "only a partner leaves"), lastDay, policy);
        } else {
            departure.followedBy(lastDay);
            endReason = EndReason.BOTH_LEFT;
        }
        return transition(ArrangementAction.LEAVE, ArrangementStepKind.PARTNER_LEAVING, context);
    }

    /** The other partner remains, to share with a successor or to hold the role alone. */
    public List<ArrangementStep> remain(@Nullable DepartureOutcome as, CommandContext context) {
        requireAllowed(ArrangementAction.REMAIN, context);
        departure().orElseThrow().remain(as);
        return transition(ArrangementAction.REMAIN, ArrangementStepKind.PARTNER_REMAINS, context);
    }

    /**
     * The employer decides the outcome of a departure. A successor is sought once the other partner remains, and the other
     * partner holds the role alone only if they agreed to; in both other cases it ends after the last working day.
     */
    public List<ArrangementStep> resolveDeparture(DepartureOutcome decision, @Nullable LocalDate lastDay,
            CommandContext context) {
        requireAllowed(ArrangementAction.RESOLVE_DEPARTURE, context);
        departure().orElseThrow().resolve(decision, lastDay);
        return transition(ArrangementAction.RESOLVE_DEPARTURE, ArrangementStepKind.DEPARTURE_RESOLVED, context);
    }

    /**
     * Notes that the pair is no longer a partnership but still holds the role; the employer decides what follows.
     *
     * @return no step where they are parting anyway, or where it was noted before
     */
    public List<ArrangementStep> notePartnershipDissolved(CommandContext context) {
        if (status == ArrangementStatus.REPLACING || status == ArrangementStatus.ENDED
                || timeline.stream().anyMatch(line -> line.step() == ArrangementStepKind.PARTNERSHIP_DISSOLVED)) {
            return List.of();
        }
        return List.of(step(ArrangementStepKind.PARTNERSHIP_DISSOLVED, context));
    }

    /** @param reason one of {@link EndReason#USER_SELECTABLE} */
    public List<ArrangementStep> end(EndReason reason, CommandContext context) {
        requireAllowed(ArrangementAction.END, context);
        if (!EndReason.USER_SELECTABLE.contains(reason)
                || reason == EndReason.TRIAL_FAILED && status != ArrangementStatus.TRIAL) {
            throw new InvalidValue("/reason", "You cannot end an arrangement in status " + status + " for the reason " + reason
                    + ". Choose one of " + EndReason.USER_SELECTABLE + "; TRIAL_FAILED applies to a TRIAL only.");
        }
        return endFor(reason, context);
    }

    private List<ArrangementStep> endFor(EndReason reason, CommandContext context) {
        endReason = reason;
        return transition(ArrangementAction.END, ArrangementStepKind.ENDED, context);
    }

    /** Ends it with the hire that takes its place: of a successor in the same role, or of the pair in another one. */
    public List<ArrangementStep> giveWayTo(Arrangement next, CommandContext context) {
        replacedByArrangementId = next.id;
        return endFor(next.roleId.equals(roleId) ? EndReason.SUCCESSOR_HIRED : EndReason.ROLE_CHANGE, context);
    }

    /** Notes what has come near or is due since the last check, and ends the arrangement where that was decided; each once. */
    public List<ArrangementStep> applyDates(ArrangementSettings settings, CommandContext context) {
        var today = settings.day(context.at());
        var steps = new ArrayList<ArrangementStep>();
        for (var occasion : ReminderSchedule.of(this, remindedUntil, today, settings).untilToday()) {
            if (occasion.what() == ArrangementStepKind.REVIEWS_PASSED) {
                reviewCycle.openNextRound(startDate, today, settings.reviewEvery());
            }
            steps.add(step(occasion.what(), context));
        }
        remindedUntil = today.isAfter(remindedUntil) ? today : remindedUntil;
        departure().filter(_ -> status == ArrangementStatus.REPLACING)
                .map(one -> one.reasonToEndOn(today))
                .ifPresent(reason -> steps.addAll(endFor(reason, context)));
        nextCheckOn = ReminderSchedule.of(this, remindedUntil, today, settings).next();
        return steps;
    }

    /**
     * Forgets a partner who was erased, who leaves the role with that; where the other one is leaving already, it ends. Their
     * reviews go, and all texts that may be about them.
     *
     * @param today the last day, since no other one is known
     * @return no step where the status stays as it is
     */
    public List<ArrangementStep> forget(PersonId person, LocalDate today, DepartureOutcome policy, CommandContext context) {
        holders = holders.erase(person);
        reviewCycle.forget(person);
        measures.replaceAll(TrialMeasure::withoutTexts);
        if (status == ArrangementStatus.TRIAL || status == ArrangementStatus.CONFIRMED) {
            return leave(today, policy, CommandContext.ofPartner(person, context.at()));
        }
        if (status == ArrangementStatus.REPLACING && !person.equals(leaver())) {
            return endFor(EndReason.BOTH_LEFT, context);
        }
        version++;
        changedAt = context.at();
        return List.of();
    }

    /** What the caller may do next. */
    public Set<ArrangementAction> allowed(CommandContext context) {
        return new ArrangementPolicy(this).allowed(context);
    }

    private void requireAllowed(ArrangementAction action, CommandContext context) {
        new ArrangementPolicy(this).blocked(action, context).ifPresent(blocked -> {
            throw new IllegalTransition("You cannot " + action.phrase() + " now. " + blocked.reason());
        });
    }

    private List<ArrangementStep> transition(ArrangementAction action, ArrangementStepKind step, CommandContext context) {
        status = status.after(action).orElseThrow();
        return List.of(step(step, context));
    }

    private ArrangementStep step(ArrangementStepKind kind, CommandContext context) {
        version++;
        changedAt = context.at();
        nextCheckOn = status == ArrangementStatus.ENDED ? null : AT_ONCE;
        var step = new ArrangementStep(context.at(), kind, status, context.role(),
                context.person() == null ? null : context.person().value());
        timeline.add(step);
        return step;
    }

    /** The state as other services receive it. */
    public ArrangementEvent event() {
        return new ArrangementEvent(id(), version, status, kind, proposal(), partnership(), role(), people(), shares(), startDate,
                trialUntil, conversionDate, leaver(), departure().map(Departure::lastDay).orElse(null),
                successorSought() ? Boolean.TRUE : null, endReason,
                endReason == EndReason.ONE_FULL_TIME ? remainingPartner().map(this::shown).orElse(null) : null,
                arrangement(replacesArrangementId), arrangement(replacedByArrangementId));
    }

    private static @Nullable ArrangementId arrangement(@Nullable UUID id) {
        return id == null ? null : ArrangementId.of(id);
    }

    /** The person as they may be shown: null for someone who was erased. */
    public @Nullable PersonId shown(@Nullable PersonId person) {
        return holders.shown(person);
    }

    public ArrangementId id() {
        return ArrangementId.of(id);
    }

    public PartnershipId partnership() {
        return PartnershipId.of(partnershipId);
    }

    public ProposalId proposal() {
        return ProposalId.of(proposalId);
    }

    public RoleId role() {
        return RoleId.of(roleId);
    }

    public List<PersonId> people() {
        return holders.pair().map(Holder::person).toList();
    }

    public List<BigDecimal> shares() {
        return holders.pair().map(Holder::share).toList();
    }

    /** The departure of one partner, while it is under way and after the arrangement ended with it. */
    public Optional<Departure> departure() {
        return Optional.ofNullable(departure);
    }

    public @Nullable PersonId leaver() {
        return departure == null ? null : departure.leaver();
    }

    /** The other partner, while one leaves. */
    public Optional<PersonId> remainingPartner() {
        return departure().flatMap(one -> people().stream().filter(person -> !person.equals(one.leaver())).findFirst());
    }

    /** Whether the other partner remains and a successor is sought. */
    public boolean successorSought() {
        return status == ArrangementStatus.REPLACING && departure != null
                && departure.agreedOutcome() == DepartureOutcome.SUCCESSOR;
    }

    /** Whether a hire of two people into its role may take its place: a successor is sought, and one of them has remained. */
    public boolean isOpenTo(List<PersonId> pair) {
        return successorSought() && remainingPartner().filter(pair::contains).isPresent() && !pair.contains(leaver());
    }

    public ArrangementStatus status() {
        return status;
    }

    public ArrangementKind kind() {
        return kind;
    }

    public LocalDate startDate() {
        return startDate;
    }

    public @Nullable LocalDate trialUntil() {
        return trialUntil;
    }

    public @Nullable LocalDate conversionDate() {
        return conversionDate;
    }

    /** Ids of the rule sets under which the pair made statutory requests. */
    public List<String> ruleSetIds() {
        return ruleSetIds;
    }

    public List<TrialMeasure> measures() {
        return Collections.unmodifiableList(measures);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public List<ArrangementStep> timeline() {
        return Collections.unmodifiableList(timeline);
    }

    public List<Review> reviews() {
        return reviewCycle.reviews();
    }

    public ReviewRounds rounds() {
        return new ReviewRounds(people(), reviewCycle.reviews());
    }

    /** The round of reviews that is open, from 1. */
    public int reviewRound() {
        return reviewCycle.round();
    }

    /** When the open round of reviews is due; null where none is asked for. */
    public @Nullable LocalDate reviewDueOn() {
        return status.legal().contains(ArrangementAction.REVIEW) ? reviewCycle.dueOn() : null;
    }

    LocalDate remindedUntil() {
        return remindedUntil;
    }

    @Nullable
    LocalDate nextCheckOn() {
        return nextCheckOn;
    }
}
