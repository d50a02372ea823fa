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
import jobshare.kit.rejection.Rejection;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** An introduction of two people. Its commands check the lifecycle and return the step to publish. */
@Entity
@NullUnmarked
public class Introduction {

    @Id
    private UUID id;
    private long version;
    @Enumerated(EnumType.STRING)
    private IntroductionStatus status;
    @Enumerated(EnumType.STRING)
    private IntroductionPurpose purpose;
    private UUID fromPerson;
    private UUID toPerson;
    private boolean fromErased;
    private boolean toErased;
    private String suggestedBy;
    private UUID invitationId;
    private UUID roleId;
    private String message;
    private LocalDate togetherSince;
    private Instant askedAt;
    private Instant expiresAt;
    private Instant fromAcceptedAt;
    private Instant toAcceptedAt;
    private Instant remindedAt;
    private Instant endedAt;
    private UUID declinedBy;
    private String declineReason;

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
        this.purpose = IntroductionPurpose.MEETING;
    }

    /** One person asks to meet another. Asking counts as acceptance by the person who asks. */
    public static Introduction ask(IntroductionId id, PersonId from, PersonId to, @Nullable String message, Instant at,
            Duration lifetime) {
        var introduction = new Introduction(id, IntroductionStatus.ASKED, from, to, at, lifetime);
        introduction.message = message;
        introduction.fromAcceptedAt = at;
        return introduction;
    }

    /** Someone suggests that two people meet, possibly for a role. Both must accept. */
    public static Introduction suggest(IntroductionId id, PersonId first, PersonId second, @Nullable RoleId role,
            String suggestedByKey, @Nullable String message, Instant at, Duration lifetime) {
        var introduction = new Introduction(id, IntroductionStatus.SUGGESTED, first, second, at, lifetime);
        introduction.suggestedBy = suggestedByKey;
        introduction.roleId = role == null ? null : role.value();
        introduction.message = message;
        return introduction;
    }

    /** Delivers an invitation to the invited person. The inviter does not see the introduction before it is accepted. */
    static Introduction deliver(IntroductionId id, Invitation invitation, PersonId to, Instant at) {
        var introduction = new Introduction(id, IntroductionStatus.ASKED, invitation.from(), to, at,
                Duration.between(at, invitation.expiresAt()));
        introduction.message = invitation.message();
        introduction.fromAcceptedAt = invitation.askedAt();
        introduction.invitationId = invitation.id().value();
        introduction.purpose = invitation.purpose();
        introduction.togetherSince = invitation.togetherSince();
        return introduction;
    }

    /** The step that opened it. */
    public IntroductionStep opened() {
        return step(askedAt);
    }

    /**
     * Accepts the introduction.
     *
     * @return the step, once both accepted; empty while the other has not answered
     */
    public Optional<IntroductionStep> accept(ActingRole by, Instant at) {
        require(by, IntroductionAction.ACCEPT);
        switch (by) {
            case FROM -> fromAcceptedAt = at;
            case TO -> toAcceptedAt = at;
            case SUGGESTER, SYSTEM, OBSERVER -> throw new IllegalStateException(by + " cannot accept");
        }
        if (unanswered().isEmpty()) {
            return Optional.of(end(IntroductionStatus.ACCEPTED, at));
        }
        version++;
        return Optional.empty();
    }

    /**
     * Declines the introduction. Afterwards the cooling-off time begins.
     *
     * @param reason visible to the person who declines only
     */
    public IntroductionStep decline(ActingRole by, @Nullable String reason, Instant at) {
        require(by, IntroductionAction.DECLINE);
        declinedBy = by == ActingRole.FROM ? fromPerson : toPerson;
        declineReason = reason;
        return end(IntroductionStatus.DECLINED, at);
    }

    public IntroductionStep withdraw(ActingRole by, Instant at) {
        require(by, IntroductionAction.WITHDRAW);
        return end(IntroductionStatus.WITHDRAWN, at);
    }

    /** Ends it because it was not answered in time. */
    public IntroductionStep expire(Instant at) {
        require(ActingRole.SYSTEM, IntroductionAction.EXPIRE);
        return end(IntroductionStatus.EXPIRED, at);
    }

    /** Records that everyone who has not answered was reminded. */
    public void markReminded(Instant at) {
        remindedAt = at;
        version++;
    }

    /** Removes all free text and hides the erased person. */
    public void erase(PersonId person) {
        message = null;
        declineReason = null;
        togetherSince = null;
        fromErased |= person.equals(from());
        toErased |= person.equals(to());
        version++;
    }

    /** What is allowed in a role now, in the order of the lifecycle. */
    public Set<IntroductionAction> allowed(ActingRole role) {
        var allowed = EnumSet.noneOf(IntroductionAction.class);
        allowed.addAll(status.actionsOf(role));
        if (role == ActingRole.FROM && fromAcceptedAt != null || role == ActingRole.TO && toAcceptedAt != null) {
            allowed.remove(IntroductionAction.ACCEPT);
        }
        return allowed;
    }

    /** The people who have not accepted yet; empty once it has ended. */
    public List<PersonId> unanswered() {
        if (!status.isOpen()) {
            return List.of();
        }
        var unanswered = new ArrayList<PersonId>();
        if (fromAcceptedAt == null) {
            unanswered.add(from());
        }
        if (toAcceptedAt == null) {
            unanswered.add(to());
        }
        return unanswered;
    }

    private void require(ActingRole by, IntroductionAction action) {
        var allowed = allowed(by).stream().map(IntroductionAction::verb).toList();
        if (!allowed.contains(action.verb())) {
            throw new Rejection.IllegalTransition("You cannot " + action.verb() + " this introduction now. Status is " + status
                    + (endedAt == null ? "" : " since " + endedAt) + "; allowed actions: "
                    + (allowed.isEmpty() ? "none" : String.join(", ", allowed)) + ".", allowed);
        }
    }

    private IntroductionStep end(IntroductionStatus target, Instant at) {
        status = target;
        endedAt = at;
        version++;
        return step(at);
    }

    private IntroductionStep step(Instant at) {
        return new IntroductionStep(id(), status, status, from(), to(), suggestedBy, roleId(), at);
    }

    /** The role of a person in it; empty for anyone else. */
    public Optional<ActingRole> roleOf(PersonId person) {
        if (person.equals(from())) {
            return Optional.of(ActingRole.FROM);
        }
        return person.equals(to()) ? Optional.of(ActingRole.TO) : Optional.empty();
    }

    /** Whether it comes from an invitation that is not accepted yet: the inviter must not learn that it reached someone. */
    boolean isHiddenFrom(PersonId person) {
        return invitationId != null && person.equals(from()) && status != IntroductionStatus.ACCEPTED;
    }

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

    /** Why the reader declined; null for anyone else. */
    public @Nullable String declineReason(PersonId reader) {
        return reader.value().equals(declinedBy) ? declineReason : null;
    }

    /** The invitation that it comes from, if any. */
    public @Nullable InvitationId invitation() {
        return invitationId == null ? null : new InvitationId(invitationId);
    }

    public IntroductionPurpose purpose() {
        return purpose;
    }

    /** For a declared partnership: the day since which they have worked together, if provided. */
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
