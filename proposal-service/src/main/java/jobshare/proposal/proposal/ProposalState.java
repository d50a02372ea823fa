package jobshare.proposal.proposal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;
import jobshare.proposal.concern.Concern;
import jobshare.proposal.concern.Question;
import jobshare.proposal.interview.Interview;
import jobshare.proposal.ruleset.StatutoryRequest;
import org.jspecify.annotations.Nullable;

/** What a proposal consists of; {@link Proposal} adds what can be done to it. */
@MappedSuperclass
abstract class ProposalState {

    @Id
    protected UUID id;
    protected long version;
    @Enumerated(EnumType.STRING)
    protected ProposalStatus status;
    protected UUID partnershipId;
    protected UUID roleId;
    protected @Nullable UUID endsArrangement;
    @Embedded
    protected Pitch pitch;
    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "first_person"))
    @AttributeOverride(name = "signedAt", column = @Column(name = "first_signed_at"))
    @AttributeOverride(name = "acceptedAt", column = @Column(name = "first_accepted_at"))
    @AttributeOverride(name = "leavingSince", column = @Column(name = "first_leaving_since"))
    @AttributeOverride(name = "erased", column = @Column(name = "first_erased"))
    protected Party first;
    @Embedded
    @AttributeOverride(name = "personId", column = @Column(name = "second_person"))
    @AttributeOverride(name = "signedAt", column = @Column(name = "second_signed_at"))
    @AttributeOverride(name = "acceptedAt", column = @Column(name = "second_accepted_at"))
    @AttributeOverride(name = "leavingSince", column = @Column(name = "second_leaving_since"))
    @AttributeOverride(name = "erased", column = @Column(name = "second_erased"))
    protected Party second;
    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "offer_kind"))
    protected @Nullable Offer offer;
    protected @Nullable String explanation;
    protected @Nullable String appealReason;
    protected boolean appealable;
    protected Instant createdAt;
    protected Instant changedAt;
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "proposal_id", nullable = false)
    @OrderBy("personId")
    protected List<StatutoryRequest> statutoryRequests = new ArrayList<>();
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "proposal_id", nullable = false)
    @OrderBy("startsAt, id")
    protected List<Interview> interviews = new ArrayList<>();
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "proposal_id", nullable = false)
    @OrderBy("raisedAt, id")
    protected List<Concern> concerns = new ArrayList<>();
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "proposal_id", nullable = false)
    @OrderBy("askedAt, id")
    protected List<Question> questions = new ArrayList<>();
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "proposal_id", nullable = false)
    @OrderBy("madeAt, id")
    protected List<CounterOffer> counterOffers = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "proposal_step", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "place")
    protected List<TimelineEntry> timeline = new ArrayList<>();

    /** Writes a step on the timeline; it is the event too. */
    protected ProposalEvent step(Step step, Act act) {
        version++;
        changedAt = act.at();
        timeline.add(new TimelineEntry(act.at(), step, status, act.by(), act.person() == null ? null : act.person().value()));
        return new ProposalEvent(id(), step, status, partnership(), role(), people(),
                people().stream().filter(this::hasEverSigned).toList(), act.at(), act.by().word());
    }

    /**
     * One of the two was erased. Every free text goes, since the two wrote together and others wrote about both; status, times,
     * codes and the numbers of an offer stay, for the other partner and for the counts.
     */
    public void forget(PersonId person, Instant at) {
        partner(person).forget();
        pitch = Pitch.REMOVED;
        explanation = null;
        appealReason = null;
        interviews.forEach(Interview::forgetTexts);
        concerns.forEach(Concern::forgetTexts);
        questions.forEach(Question::forgetTexts);
        counterOffers.forEach(CounterOffer::forgetTexts);
        statutoryRequests.forEach(request -> request.forget(person));
        version++;
        changedAt = at;
    }

    /** The person as they may be shown: null for someone who was erased. */
    public @Nullable PersonId shown(@Nullable PersonId person) {
        return person == null || party(person).map(Party::erased).orElse(false) ? null : person;
    }

    protected Optional<Party> party(PersonId person) {
        return parties().filter(party -> party.person().equals(person)).findFirst();
    }

    /** The partner who wants to withdraw while the other one is being asked. */
    public Optional<Party> leaving() {
        return parties().filter(party -> party.leavingSince() != null).findFirst();
    }

    protected Stream<Party> parties() {
        return Stream.of(first, second);
    }

    protected Party actor(Act act) {
        return partner(act.person());
    }

    protected Party partner(@Nullable PersonId person) {
        return party(Objects.requireNonNull(person, "only a partner does this"))
                .orElseThrow(() -> new IllegalArgumentException(person + " is no partner in proposal " + id));
    }

    protected Party other(PersonId person) {
        return first.person().equals(person) ? second : first;
    }

    /** Whether a partner has signed at some time, even if a later change of the pitch has removed the signature. */
    public boolean hasEverSigned(PersonId person) {
        return timeline.stream().anyMatch(entry -> entry.step() == Step.SIGNED && person.value().equals(entry.personId()));
    }

    /** Whether the pitch was put to the employer in full at some time. */
    public boolean wasRequested() {
        return timeline.stream().anyMatch(entry -> entry.step() == Step.REQUESTED);
    }

    public boolean isSignedByBoth() { return parties().allMatch(party -> party.signedAt() != null); }

    protected Optional<CounterOffer> openCounter() {
        return counterOffers.stream().filter(CounterOffer::isOpen).findFirst();
    }

    /** Whether it has been put before the employer, nameless or in full. */
    public boolean isKnownToEmployer() {
        return timeline.stream().anyMatch(entry -> entry.step() == Step.SOUNDED || entry.step() == Step.REQUESTED);
    }

    public ProposalId id() {
        return ProposalId.of(id);
    }

    public long version() {
        return version;
    }

    public ProposalStatus status() {
        return status;
    }

    public PartnershipId partnership() {
        return PartnershipId.of(partnershipId);
    }

    public RoleId role() {
        return RoleId.of(roleId);
    }

    /** The arrangement that ends with the hire, since the pair changes roles or a successor joins the one who stays. */
    public Optional<ArrangementId> endsArrangement() {
        return Optional.ofNullable(endsArrangement).map(ArrangementId::of);
    }

    void endWithHire(ArrangementId arrangement) {
        endsArrangement = arrangement.value();
    }

    public List<PersonId> people() {
        return List.of(first.person(), second.person());
    }

    public Party first() {
        return first;
    }

    public Party second() {
        return second;
    }

    public Pitch pitch() {
        return pitch;
    }

    public Optional<Offer> offer() {
        return Optional.ofNullable(offer);
    }

    public Optional<String> explanation() {
        return Optional.ofNullable(explanation);
    }

    public Optional<String> appealReason() {
        return Optional.ofNullable(appealReason);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public List<StatutoryRequest> statutoryRequests() {
        return Collections.unmodifiableList(statutoryRequests);
    }

    public List<Interview> interviews() {
        return Collections.unmodifiableList(interviews);
    }

    public Optional<Interview> interview(UUID interviewId) {
        return interviews.stream().filter(interview -> interview.id().equals(interviewId)).findFirst();
    }

    public List<Concern> concerns() {
        return Collections.unmodifiableList(concerns);
    }

    public Optional<Concern> concern(UUID concernId) {
        return concerns.stream().filter(concern -> concern.id().equals(concernId)).findFirst();
    }

    public List<CounterOffer> counterOffers() {
        return Collections.unmodifiableList(counterOffers);
    }

    public List<Question> questions() {
        return Collections.unmodifiableList(questions);
    }

    public List<TimelineEntry> timeline() {
        return Collections.unmodifiableList(timeline);
    }
}
