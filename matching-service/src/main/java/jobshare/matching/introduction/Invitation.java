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
import jobshare.kit.problem.Problems;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Someone invites a person whom they know, by work e-mail. It lives apart from the {@link Introduction} that the invited person gets, so
 * that nothing in what the one who invites can see differs between an address of someone who has not answered, of someone who said no, of
 * someone who must not be asked, and of nobody.
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
    private Purpose purpose;
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
    static Invitation invite(InvitationId id, PersonId from, String emailKey, Purpose purpose, @Nullable String message,
            @Nullable LocalDate togetherSince, Instant at, Duration lifetime) {
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

    /** It has reached the one it was meant for; it does so once. */
    void delivered(Instant at) {
        deliveredAt = at;
    }

    /** The invited person said yes; the two have met by this. */
    void accept(IntroductionId by, Instant at) {
        introductionId = by.value();
        end(InvitationStatus.ACCEPTED, at);
    }

    void withdraw(Instant at) {
        if (status != InvitationStatus.OPEN) {
            throw Problems.illegalTransition("Invitation " + id + " is " + status + " since " + endedAt
                    + ": you cannot withdraw it now.", List.of());
        }
        end(InvitationStatus.WITHDRAWN, at);
    }

    /** No yes came in time. */
    void expire(Instant at) {
        end(InvitationStatus.EXPIRED, at);
    }

    /** Who invited was erased: what they wrote goes, and what they left open ends. */
    void forget(Instant at) {
        if (isOpen()) {
            end(InvitationStatus.EXPIRED, at);
        }
        message = null;
        togetherSince = null;
    }

    private void end(InvitationStatus reached, Instant at) {
        status = reached;
        endedAt = at;
        emailKey = null;
        version++;
    }

    boolean isOpen() { return status == InvitationStatus.OPEN; }

    boolean isDelivered() { return deliveredAt != null; }

    InvitationId id() {
        return new InvitationId(id);
    }

    long version() {
        return version;
    }

    InvitationStatus status() {
        return status;
    }

    Purpose purpose() {
        return purpose;
    }

    PersonId from() {
        return PersonId.of(fromPerson);
    }

    /** Null once it has ended. */
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

    /** By which the two have met. */
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
