package jobshare.matching.introduction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.problem.Problems;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Two people who may meet. Its commands check the lifecycle, and return the step that is to be published. */
@Entity
@NullUnmarked
public class Introduction {

    @Id
    private UUID id;
    private long version;
    @Enumerated(EnumType.STRING)
    private IntroductionStatus status;
    private UUID fromPerson;
    private UUID toPerson;
    private String suggestedBy;
    private UUID roleId;
    private String message;
    private Instant askedAt;
    private Instant expiresAt;
    private Instant fromAcceptedAt;
    private Instant toAcceptedAt;
    private Instant remindedAt;
    private Instant endedAt;
    private boolean fromErased;
    private boolean toErased;
    private UUID declinedBy;
    private String declineReason;
    private UUID invitationId;
    @Enumerated(EnumType.STRING)
    private Purpose purpose;
    private LocalDate togetherSince;

    protected Introduction() {
    }

    private Introduction(IntroductionId id, IntroductionStatus status, PersonId from, PersonId to, Instant at,
            Duration lifetime) {
        this.id = id.value();
        this.status = status;
        this.fromPerson = from.value();
        this.toPerson = to.value();
        this.askedAt = at;
        this.expiresAt = at.plus(lifetime);
        this.purpose = Purpose.MEETING;
    }

    /** One person asks to meet another; asking says yes for oneself. */
    public static Introduction ask(IntroductionId id, PersonId from, PersonId to, @Nullable String message, Instant at,
            Duration lifetime) {
        var asked = new Introduction(id, IntroductionStatus.ASKED, from, to, at, lifetime);
        asked.message = message;
        asked.fromAcceptedAt = at;
        return asked;
    }

    /** Someone suggests that two people meet, for a role; both must accept. */
    public static Introduction suggest(IntroductionId id, PersonId first, PersonId second, @Nullable RoleId role,
            String suggestedByKey, @Nullable String message, Instant at, Duration lifetime) {
        var suggested = new Introduction(id, IntroductionStatus.SUGGESTED, first, second, at, lifetime);
        suggested.suggestedBy = suggestedByKey;
        suggested.roleId = role == null ? null : role.value();
        suggested.message = message;
        return suggested;
    }

    /** An invitation reaches whom it was meant for: an ask, which who invited does not see before it is accepted. */
    static Introduction deliver(IntroductionId id, Invitation invitation, PersonId to, Instant at) {
        var asked = new Introduction(id, IntroductionStatus.ASKED, invitation.from(), to, at,
                Duration.between(at, invitation.expiresAt()));
        asked.message = invitation.message();
        asked.fromAcceptedAt = invitation.askedAt();
        asked.invitationId = invitation.id().value();
        asked.purpose = invitation.purpose();
        asked.togetherSince = invitation.togetherSince();
        return asked;
    }

    /** The step that opened it. */
    public IntroductionStep opened() {
        return step(askedAt);
    }

    /**
     * Says yes.
     *
     * @return the step, once both have said yes; nothing while the other is still to answer
     */
    public Optional<IntroductionStep> accept(Party by, Instant at) {
        check(by, IntroductionCommand.ACCEPT);
        switch (by) {
            case FROM -> fromAcceptedAt = at;
            case TO -> toAcceptedAt = at;
            case SUGGESTER, CLOCK, ONLOOKER -> throw new IllegalStateException(by + " accepts nothing");
        }
        if (awaited().isEmpty()) {
            return Optional.of(end(IntroductionStatus.ACCEPTED, at));
        }
        version++;
        return Optional.empty();
    }

    /**
     * Says no; it holds for the cooling-off time.
     *
     * @param reason for the one who says it alone
     */
    public IntroductionStep decline(Party by, @Nullable String reason, Instant at) {
        check(by, IntroductionCommand.DECLINE);
        declinedBy = by == Party.FROM ? fromPerson : toPerson;
        declineReason = reason;
        return end(IntroductionStatus.DECLINED, at);
    }

    /** Takes it back. */
    public IntroductionStep withdraw(Party by, Instant at) {
        check(by, IntroductionCommand.WITHDRAW);
        return end(IntroductionStatus.WITHDRAWN, at);
    }

    /** Nobody answered in time. */
    public IntroductionStep expire(Instant at) {
        check(Party.CLOCK, IntroductionCommand.EXPIRE);
        return end(IntroductionStatus.EXPIRED, at);
    }

    /** Notes that those who have not answered were reminded. */
    public void reminded(Instant at) {
        remindedAt = at;
        version++;
    }

    /** Forgets what was written, and shows the one of the two who was erased to nobody any more. */
    public void forget(PersonId person) {
        message = null;
        declineReason = null;
        togetherSince = null;
        fromErased |= person.equals(from());
        toErased |= person.equals(to());
        version++;
    }

    /** What a party may do now, in the order of the lifecycle. */
    public Set<IntroductionCommand> allowed(Party party) {
        var allowed = EnumSet.noneOf(IntroductionCommand.class);
        allowed.addAll(status.commandsOf(party));
        if (party == Party.FROM && fromAcceptedAt != null || party == Party.TO && toAcceptedAt != null) {
            allowed.remove(IntroductionCommand.ACCEPT);
        }
        return allowed;
    }

    /** Those of the two whose yes is missing; nobody once it has ended. */
    public List<PersonId> awaited() {
        if (!status.open()) {
            return List.of();
        }
        var awaited = new ArrayList<PersonId>();
        if (fromAcceptedAt == null) {
            awaited.add(from());
        }
        if (toAcceptedAt == null) {
            awaited.add(to());
        }
        return awaited;
    }

    private void check(Party by, IntroductionCommand command) {
        var allowed = allowed(by);
        if (!allowed.contains(command)) {
            throw Problems.illegalTransition("Introduction " + id + " is " + status
                    + (endedAt == null ? "" : " since " + endedAt) + ": you cannot " + command.verb() + " it now.",
                    allowed.stream().map(IntroductionCommand::verb).toList());
        }
    }

    private IntroductionStep end(IntroductionStatus reached, Instant at) {
        status = reached;
        endedAt = at;
        version++;
        return step(at);
    }

    private IntroductionStep step(Instant at) {
        return new IntroductionStep(id(), status, status, from(), to(), suggestedBy, roleId(), at);
    }

    /** The part that a person has in it; empty for anyone else. */
    public Optional<Party> partyOf(PersonId person) {
        return person.equals(from()) ? Optional.of(Party.FROM) : person.equals(to()) ? Optional.of(Party.TO) : Optional.empty();
    }

    /** Whether it came by an invitation that is not accepted: who invited must not learn whether it has reached anyone. */
    boolean isHiddenFrom(PersonId person) {
        return invitationId != null && person.equals(from()) && status != IntroductionStatus.ACCEPTED;
    }

    /** The other of the two. */
    public PersonId otherThan(PersonId person) {
        return person.equals(from()) ? to() : from();
    }

    public IntroductionId id() {
        return IntroductionId.of(id);
    }

    public long version() {
        return version;
    }

    public IntroductionStatus status() {
        return status;
    }

    public PersonId from() {
        return PersonId.of(fromPerson);
    }

    public PersonId to() {
        return PersonId.of(toPerson);
    }

    public boolean fromErased() {
        return fromErased;
    }

    public boolean toErased() {
        return toErased;
    }

    public @Nullable String suggestedBy() {
        return suggestedBy;
    }

    public @Nullable RoleId roleId() {
        return roleId == null ? null : RoleId.of(roleId);
    }

    public @Nullable String message() {
        return message;
    }

    /** Why a person declined; nothing for anybody else. */
    public @Nullable String declineReason(PersonId reader) {
        return reader.value().equals(declinedBy) ? declineReason : null;
    }

    /** The invitation by which it came, if any. */
    public @Nullable InvitationId invitation() {
        return invitationId == null ? null : new InvitationId(invitationId);
    }

    /** What a yes of both leads to. */
    public Purpose purpose() {
        return purpose;
    }

    /** Of two who declare that they are partners: the day from which they have worked together, if told. */
    public @Nullable LocalDate togetherSince() {
        return togetherSince;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
