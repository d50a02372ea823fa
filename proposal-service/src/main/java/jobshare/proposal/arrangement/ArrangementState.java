package jobshare.proposal.arrangement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;
import jobshare.proposal.arrangement.ArrangementStep.Kind;
import jobshare.proposal.proposal.Act;
import jobshare.proposal.review.Review;
import jobshare.proposal.review.Rounds;
import org.jspecify.annotations.Nullable;

/** What an arrangement consists of; {@link Arrangement} adds what can be done to it. */
@MappedSuperclass
abstract class ArrangementState {

    /** Before all days: what has changed is looked at afresh at the next check. */
    private static final LocalDate AT_ONCE = LocalDate.EPOCH;

    @Id
    protected UUID id;
    protected long version;
    @Enumerated(EnumType.STRING)
    protected ArrangementStatus status;
    @Enumerated(EnumType.STRING)
    protected ArrangementKind kind;
    protected UUID proposalId;
    protected UUID partnershipId;
    protected UUID roleId;
    protected UUID firstPerson;
    protected UUID secondPerson;
    protected boolean firstErased;
    protected boolean secondErased;
    protected BigDecimal firstShare;
    protected BigDecimal secondShare;
    protected LocalDate startDate;
    protected @Nullable LocalDate trialUntil;
    protected @Nullable LocalDate conversionDate;
    /** Null while nobody leaves. */
    @Embedded
    protected @Nullable Leaving leaving;
    @Enumerated(EnumType.STRING)
    protected @Nullable EndReason endReason;
    protected @Nullable UUID succeeds;
    protected @Nullable UUID succeededBy;
    protected int reviewRound;
    protected LocalDate reviewDueOn;
    /** Until which day, that day included, all has been told of which those concerned are to be reminded. */
    protected LocalDate toldUntil;
    /** The day on which there is something to remind of or to do; null when there never will be. */
    protected @Nullable LocalDate lookOn;
    protected Instant createdAt;
    protected Instant changedAt;
    @ElementCollection
    @CollectionTable(name = "arrangement_measure", joinColumns = @JoinColumn(name = "arrangement_id"))
    @OrderColumn(name = "place")
    protected List<TrialMeasure> measures = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "arrangement_step", joinColumns = @JoinColumn(name = "arrangement_id"))
    @OrderColumn(name = "place")
    protected List<ArrangementStep> timeline = new ArrayList<>();
    @Transient
    private final List<ArrangementStep> untold = new ArrayList<>();
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "arrangement_id", nullable = false)
    @OrderBy("givenAt, id")
    protected List<Review> reviews = new ArrayList<>();

    protected void step(Kind step, Act act) {
        version++;
        changedAt = act.at();
        lookOn = status == ArrangementStatus.ENDED ? null : AT_ONCE;
        var line = new ArrangementStep(act.at(), step, status, act.by(), act.person() == null ? null : act.person().value());
        timeline.add(line);
        untold.add(line);
    }

    /** The steps of this transaction that nobody has been told of yet. */
    List<ArrangementStep> takeUntold() {
        var taken = List.copyOf(untold);
        untold.clear();
        return taken;
    }

    protected void openNextRound(LocalDate today, Period every) {
        reviewRound++;
        reviewDueOn = reviewAfter(today.isAfter(reviewDueOn) ? today : reviewDueOn, every);
    }

    /** The first day of the rhythm after a day. Counted from the start each time, so that a month's end stays one. */
    protected LocalDate reviewAfter(LocalDate day, Period every) {
        var due = startDate.plus(every);
        for (int n = 2; !due.isAfter(day); n++) {
            due = startDate.plus(every.multipliedBy(n));
        }
        return due;
    }

    /** The state as the other services get it. */
    public ArrangementEvent event() {
        return new ArrangementEvent(id(), version, status, kind, ProposalId.of(proposalId), PartnershipId.of(partnershipId),
                RoleId.of(roleId), people(), shares(), startDate, trialUntil, conversionDate, leaver(),
                leaving().map(Leaving::lastDay).orElse(null),
                successorSought() ? Boolean.TRUE : null, endReason,
                endReason == EndReason.ONE_FULL_TIME ? stayer().map(this::shown).orElse(null) : null, arrangement(succeeds),
                arrangement(succeededBy));
    }

    private static @Nullable ArrangementId arrangement(@Nullable UUID id) {
        return id == null ? null : ArrangementId.of(id);
    }

    /** The person as they may be shown: null for someone who was erased. */
    public @Nullable PersonId shown(@Nullable PersonId person) {
        return person == null || person.value().equals(firstPerson) && firstErased
                || person.value().equals(secondPerson) && secondErased ? null : person;
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
        return List.of(PersonId.of(firstPerson), PersonId.of(secondPerson));
    }

    public List<BigDecimal> shares() {
        return List.of(firstShare, secondShare);
    }

    /** That one of the two leaves, while that is so and after it has ended with it. */
    public Optional<Leaving> leaving() {
        return Optional.ofNullable(leaving);
    }

    public @Nullable PersonId leaver() {
        return leaving == null ? null : leaving.leaver();
    }

    /** The other of the two, while one leaves. */
    public Optional<PersonId> stayer() {
        return leaving().flatMap(one -> people().stream().filter(person -> !person.equals(one.leaver())).findFirst());
    }

    /** Whether the other stays, and someone is sought to share with. */
    public boolean successorSought() {
        return status == ArrangementStatus.REPLACING && leaving != null && leaving.follows() == AfterLeaving.SUCCESSOR;
    }

    /** Whether a proposal of two people for its role may take its place: a successor is sought, and one of the two has stayed. */
    public boolean isOpenTo(List<PersonId> pair) {
        return successorSought() && stayer().filter(pair::contains).isPresent() && !pair.contains(leaver());
    }

    public ArrangementStatus status() {
        return status;
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
        return Collections.unmodifiableList(reviews);
    }

    public Rounds rounds() {
        return new Rounds(people(), reviews);
    }

    /** The round of reviews that is open. */
    public int reviewRound() {
        return reviewRound;
    }

    /** When the open round of reviews is due; null while none is asked for. */
    public @Nullable LocalDate reviewDueOn() {
        return status.legal().contains(ArrangementAction.REVIEW) ? reviewDueOn : null;
    }
}
