package jobshare.proposal.arrangement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
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
import java.util.EnumSet;
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
import jobshare.proposal.arrangement.ArrangementStep.Kind;
import jobshare.proposal.proposal.Act;
import jobshare.proposal.proposal.Offer;
import jobshare.proposal.proposal.Proposal;
import jobshare.proposal.proposal.ProposalStatus;
import jobshare.proposal.proposal.Rejection.IllegalMove;
import jobshare.proposal.proposal.Side;
import org.jspecify.annotations.Nullable;

/** What a pair holds after the hire. A role, and a partnership, has at most one that is not ended. */
@Entity
@Table(name = "arrangement")
public class Arrangement {

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
    private UUID firstPerson;
    private UUID secondPerson;
    private boolean firstErased;
    private boolean secondErased;
    private BigDecimal firstShare;
    private BigDecimal secondShare;
    private LocalDate startDate;
    private @Nullable LocalDate conversionDate;
    private @Nullable UUID leaverId;
    private boolean successorSought;
    private Instant createdAt;
    private Instant changedAt;
    @ElementCollection
    @CollectionTable(name = "arrangement_step", joinColumns = @JoinColumn(name = "arrangement_id"))
    @OrderColumn(name = "place")
    private List<ArrangementStep> timeline = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Arrangement() {
    }

    /**
     * What stands when both partners have accepted. There is one for each hire, and it takes over the proposal's id, so that
     * whoever
     * knows the one finds the other.
     *
     * @throws IllegalArgumentException unless the proposal is a hire
     */
    public static Arrangement ofHire(Proposal proposal, Act act) {
        if (proposal.status() != ProposalStatus.HIRED) {
            throw new IllegalArgumentException("Proposal " + proposal.id() + " is " + proposal.status() + ", which is no hire");
        }
        var arrangement = new Arrangement();
        arrangement.id = proposal.id().value();
        arrangement.status = ArrangementStatus.TRIAL;
        arrangement.proposalId = proposal.id().value();
        arrangement.partnershipId = proposal.partnership().value();
        arrangement.roleId = proposal.role().value();
        arrangement.firstPerson = proposal.people().getFirst().value();
        arrangement.secondPerson = proposal.people().getLast().value();
        arrangement.takeOver(proposal.offer().orElseThrow());
        arrangement.createdAt = act.at();
        arrangement.step(Kind.STARTED, act);
        return arrangement;
    }

    private void takeOver(Offer offer) {
        kind = offer.kind();
        firstShare = offer.firstShare();
        secondShare = offer.secondShare();
        startDate = offer.startDate();
        conversionDate = offer.conversionDate();
    }

    /** The trial was a success. */
    public ArrangementEvent confirm(Act act) {
        check(ArrangementAction.CONFIRM);
        return move(ArrangementAction.CONFIRM, Kind.CONFIRMED, act);
    }

    /** Two part-time jobs become one shared job. */
    public ArrangementEvent convert(Act act) {
        check(ArrangementAction.CONVERT);
        kind = ArrangementKind.JOB_SHARE;
        conversionDate = null;
        return move(ArrangementAction.CONVERT, Kind.CONVERTED, act);
    }

    /** One partner leaves the role, and the other is asked; when the other leaves as well, it ends. */
    public ArrangementEvent leave(Act act) {
        check(ArrangementAction.LEAVE);
        checkOther(ArrangementAction.LEAVE, act);
        if (leaverId == null) {
            leaverId = act.person() == null ? null : act.person().value();
        }
        return move(ArrangementAction.LEAVE, Kind.PARTNER_LEAVES, act);
    }

    /** The other stays, and a successor of the one who leaves is sought. */
    public ArrangementEvent stay(Act act) {
        check(ArrangementAction.STAY);
        checkOther(ArrangementAction.STAY, act);
        if (successorSought) {
            throw new IllegalMove("Arrangement " + id + " is " + status + ": you have said already that you stay.");
        }
        successorSought = true;
        return move(ArrangementAction.STAY, Kind.PARTNER_STAYS, act);
    }

    /**
     * The two are partners no more, and hold the role still: whoever is responsible for it is told, and decides.
     *
     * @return nothing where they are parting anyway, or were told already
     */
    public Optional<ArrangementEvent> partnershipDissolved(Act act) {
        if (status == ArrangementStatus.REPLACING || status == ArrangementStatus.ENDED
                || timeline.stream().anyMatch(line -> line.step() == Kind.PARTNERSHIP_DISSOLVED)) {
            return Optional.empty();
        }
        step(Kind.PARTNERSHIP_DISSOLVED, act);
        return Optional.of(event());
    }

    private void checkOther(ArrangementAction action, Act act) {
        if (act.person() != null && act.person().equals(leaver())) {
            throw new IllegalMove("Arrangement " + id + " is " + status + ", since you leave: to " + action.word()
                    + " is for your partner.");
        }
    }

    public ArrangementEvent end(Act act) {
        check(ArrangementAction.END);
        return move(ArrangementAction.END, Kind.ENDED, act);
    }

    /**
     * One of the two was erased, and leaves the role with that; where the other is leaving already, nobody is left in it.
     *
     * @return what the others are to be told; nothing where it changes no more than who is shown
     */
    public Optional<ArrangementEvent> forget(PersonId person, Instant at) {
        firstErased |= person.value().equals(firstPerson);
        secondErased |= person.value().equals(secondPerson);
        if (status == ArrangementStatus.TRIAL || status == ArrangementStatus.CONFIRMED) {
            return Optional.of(leave(Act.ofPartner(person, at)));
        }
        if (status == ArrangementStatus.REPLACING && !person.equals(leaver())) {
            return Optional.of(end(Act.ofScheduler(at)));
        }
        version++;
        changedAt = at;
        return Optional.empty();
    }

    /** The person as they may be shown: null for someone who was erased. */
    public @Nullable PersonId shown(@Nullable PersonId person) {
        return person == null || person.value().equals(firstPerson) && firstErased
                || person.value().equals(secondPerson) && secondErased ? null : person;
    }

    /**
     * What a side may do next.
     *
     * @param person the partner who asks; null on every other side
     */
    public Set<ArrangementAction> allowed(Side side, @Nullable PersonId person) {
        var allowed = EnumSet.noneOf(ArrangementAction.class);
        for (var action : status.legal()) {
            if (action.sides().contains(side) && isOpen(action, person)) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    private boolean isOpen(ArrangementAction action, @Nullable PersonId person) {
        return switch (action) {
            case CONVERT -> kind != ArrangementKind.JOB_SHARE;
            case LEAVE -> leaverId == null || !Objects.equals(person, leaver());
            case STAY -> !successorSought && !Objects.equals(person, leaver());
            case CONFIRM, END -> true;
        };
    }

    private void check(ArrangementAction action) {
        var what = "Arrangement " + id + " is " + status;
        if (status.after(action).isEmpty()) {
            throw new IllegalMove(what + ": " + action.word() + " is not possible from there.");
        }
        if (action == ArrangementAction.CONVERT && kind == ArrangementKind.JOB_SHARE) {
            throw new IllegalMove(what + ", and it is a job share already.");
        }
    }

    private ArrangementEvent move(ArrangementAction action, Kind step, Act act) {
        status = status.after(action).orElseThrow();
        step(step, act);
        return event();
    }

    private void step(Kind step, Act act) {
        version++;
        changedAt = act.at();
        timeline.add(new ArrangementStep(act.at(), step, status, act.by(), act.person() == null ? null : act.person().value()));
    }

    /** The state as the other services get it. */
    public ArrangementEvent event() {
        return new ArrangementEvent(id(), version, status, kind, ProposalId.of(proposalId), PartnershipId.of(partnershipId),
                RoleId.of(roleId), people(), shares(), startDate, conversionDate, leaver(),
                successorSought ? Boolean.TRUE : null);
    }

    public ArrangementId id() {
        return ArrangementId.of(id);
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

    public @Nullable PersonId leaver() {
        return leaverId == null ? null : PersonId.of(leaverId);
    }

    /** Whether the other has said that they stay, while one leaves. */
    public boolean successorSought() {
        return successorSought;
    }

    public ArrangementStatus status() {
        return status;
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
}
