package jobshare.matching.introduction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An invitation as the inviter sees it. */
@Schema(description = "An invitation as the inviter sees it. Until it is accepted, it does not reveal whether the address "
        + "belongs to a participant.")
public record InvitationView(
        InvitationId id,
        long version,
        InvitationStatus status,
        IntroductionPurpose purpose,
        @Schema(nullable = true) @Nullable String message,
        @Schema(description = "For a PARTNERSHIP: the day since which you have worked together",
                nullable = true) @Nullable LocalDate togetherSince,
        Instant askedAt,
        @Schema(description = "When it expires if it is not accepted") Instant expiresAt,
        @Schema(nullable = true) @Nullable Instant endedAt,
        @Schema(description = "The accepted introduction; null before", nullable = true) @Nullable IntroductionId introductionId,
        @Schema(description = "What you may do now: withdraw") List<String> allowedActions) implements Versioned {

    static InvitationView of(Invitation invitation) {
        return new InvitationView(invitation.id(), invitation.version(), invitation.status(), invitation.purpose(),
                invitation.message(), invitation.togetherSince(), invitation.askedAt(), invitation.expiresAt(),
                invitation.endedAt(), invitation.introduction(),
                invitation.isOpen() ? List.of(IntroductionAction.WITHDRAW.verb()) : List.of());
    }
}
