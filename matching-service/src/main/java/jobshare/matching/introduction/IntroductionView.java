package jobshare.matching.introduction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jobshare.kit.id.IntroductionId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An introduction as the reader may see it. */
@Schema(description = "An introduction as you may see it. Never contains names or contact data.")
public record IntroductionView(
        IntroductionId id,
        long version,
        IntroductionStatus status,
        @Schema(description = "Null for a person who was erased", nullable = true) @Nullable PersonId fromPersonId,
        @Schema(description = "Null for a person who was erased", nullable = true) @Nullable PersonId toPersonId,
        @Schema(description = "Whether someone else suggested it, so that both must accept") boolean suggested,
        @Schema(description = "Whether the person who asks invited the other by work e-mail address") boolean invited,
        @Schema(description = "What it leads to once both accept: a meeting or a partnership") IntroductionPurpose purpose,
        @Schema(description = "For a PARTNERSHIP: the day since which they have worked together, according to the person who asks",
                nullable = true) @Nullable LocalDate togetherSince,
        @Schema(nullable = true) @Nullable RoleId roleId,
        @Schema(description = "Visible only to the two people", nullable = true) @Nullable String message,
        Instant askedAt,
        @Schema(description = "When it expires without an answer") Instant expiresAt,
        @Schema(nullable = true) @Nullable Instant endedAt,
        @Schema(description = "Why you declined; visible only to you", nullable = true) @Nullable String declineReason,
        @Schema(description = "Path of the explanation of your match: the same scores and reasons for both of you. Null for "
                + "other readers", nullable = true) @Nullable String explanation,
        @Schema(description = "What you may do now: accept, decline, withdraw") List<String> allowedActions)
        implements
            Versioned {

    static IntroductionView of(Introduction introduction, ActingRole reader) {
        var isParticipant = reader == ActingRole.FROM || reader == ActingRole.TO;
        return new IntroductionView(introduction.id(), introduction.version(), introduction.status(),
                introduction.fromErased() ? null : introduction.from(), introduction.toErased() ? null : introduction.to(),
                introduction.suggestedBy() != null, introduction.invitation() != null, introduction.purpose(),
                introduction.togetherSince(), introduction.roleId(), isParticipant ? introduction.message() : null,
                introduction.askedAt(), introduction.expiresAt(), introduction.endedAt(),
                isParticipant ? introduction.declineReason(reader == ActingRole.FROM ? introduction.from() : introduction.to())
                        : null,
                isParticipant ? explanation(introduction, reader) : null,
                introduction.allowed(reader).stream().map(IntroductionAction::verb).toList());
    }

    private static @Nullable String explanation(Introduction introduction, ActingRole reader) {
        if (introduction.fromErased() || introduction.toErased()) {
            return null;
        }
        var own = reader == ActingRole.FROM ? introduction.from() : introduction.to();
        return "/v1/matches/people/" + own + "/with/" + introduction.otherThan(own);
    }
}
