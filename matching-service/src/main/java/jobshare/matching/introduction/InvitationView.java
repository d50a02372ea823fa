package jobshare.matching.introduction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An invitation as the one who invites sees it. */
@Schema(name = "Invitation", description = "An invitation, for the one who invites. It looks the same whether or not someone of that address is in the programme, until they say yes.")
public record InvitationView(
        InvitationId id,
        long version,
        InvitationStatus status,
        Purpose purpose,
        @Schema(nullable = true) @Nullable String message,
        @Schema(description = "Of a PARTNERSHIP: the day from which the two have worked together", nullable = true) @Nullable LocalDate togetherSince,
        Instant askedAt,
        @Schema(description = "Without a yes it ends then") Instant expiresAt,
        @Schema(nullable = true) @Nullable Instant endedAt,
        @Schema(description = "By which the two have met; null until the other has said yes", nullable = true) @Nullable IntroductionId introductionId,
        @Schema(description = "What you may do now: withdraw") List<String> allowedActions)
        implements
            Versioned {

    static InvitationView of(Invitation invitation) {
        return new InvitationView(invitation.id(), invitation.version(), invitation.status(), invitation.purpose(),
                invitation.message(), invitation.togetherSince(), invitation.askedAt(), invitation.expiresAt(),
                invitation.endedAt(), invitation.introduction(),
                invitation.isOpen() ? List.of(IntroductionCommand.WITHDRAW.verb()) : List.of());
    }
}
