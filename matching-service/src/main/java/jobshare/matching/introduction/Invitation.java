package jobshare.matching.introduction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.id.PersonId;
import jobshare.kit.rejection.Rejection;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * An invitation of a colleague by work e-mail address. It is separate from the {@link Introduction} that the invited person
 * receives, so that the inviter cannot tell apart: an address of nobody, of someone who has not answered, of someone who
 * declined, and of someone who may not be asked.
 */
@Entity
@NullUnmarked
public class Invitation {

    @Id
    private UUID id;
    private long version;
    @Enumerated(EnumType.STRING)
    private InvitationStatus status;
    @Enumerated(EnumType.STRING)
    private IntroductionPurpose purpose;
    private UUID fromPerson;
    private String emailKey;
    private String message;
    private LocalDate togetherSince;
    private Instant askedAt;
    private Instant expiresAt;
    private Instant deliveredAt;
    private UUID introductionId;
    private Instant endedAt;

    protected Invitation() {
    }

    /** @param emailKey keyed hash of the address, see {@link jobshare.kit.security.SubjectKeys#emailKey} */
    static Invitation invite(InvitationId id, PersonId from, String emailKey, IntroductionPurpose purpose,
            @Nullable String message, @Nullable LocalDate togetherSince, Instant at, Duration lifetime) {
        var invitation = new Invitation();
        invitation.id = id.value();
        invitation.status = InvitationStatus.OPEN;
        invitation.purpose = purpose;
        invitation.fromPerson = from.value();
        invitation.emailKey = emailKey;
        invitation.message = message;
        invitation.togetherSince = togetherSince;
        invitation.askedAt = at;
        invitation.expiresAt = at.plus(lifetime);
        return invitation;
    }

    /** Records the delivery, which happens once. */
    void markDelivered(Instant at) {
        deliveredAt = at;
    }

    /** The invited person accepted this introduction. */
    void accept(IntroductionId introduction, Instant at) {
        introductionId = introduction.value();
        end(InvitationStatus.ACCEPTED, at);
    }

    void withdraw(Instant at) {
        if (status != InvitationStatus.OPEN) {
            throw new Rejection.IllegalTransition("You cannot withdraw this invitation now. Status is " + status + " since "
                    + endedAt + "; allowed actions: none.", List.of());
        }
        end(InvitationStatus.WITHDRAWN, at);
    }

    /** Ends it because it was not accepted in time. */
    void expire(Instant at) {
        end(InvitationStatus.EXPIRED, at);
    }

    /** Erases the inviter: removes free text and ends an open invitation. */
    void erase(Instant at) {
        if (isOpen()) {
            end(InvitationStatus.EXPIRED, at);
        }
        message = null;
        togetherSince = null;
    }

    private void end(InvitationStatus target, Instant at) {
        status = target;
        endedAt = at;
        emailKey = null;
        version++;
    }

    boolean isOpen() {
        return status == InvitationStatus.OPEN;
    }

    boolean isDelivered() {
        return deliveredAt != null;
    }

    InvitationId id() {
        return new InvitationId(id);
    }

    long version() {
        return version;
    }

    InvitationStatus status() {
        return status;
    }

    IntroductionPurpose purpose() {
        return purpose;
    }

    PersonId from() {
        return PersonId.of(fromPerson);
    }

    /** Null after the end. */
    @Nullable
    String emailKey() {
        return emailKey;
    }

    @Nullable
    String message() {
        return message;
    }

    @Nullable
    LocalDate togetherSince() {
        return togetherSince;
    }

    /** The accepted introduction. */
    @Nullable
    IntroductionId introduction() {
        return introductionId == null ? null : IntroductionId.of(introductionId);
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}
