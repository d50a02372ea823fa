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

/** An introduction as one party sees it. */
@Schema(description = "An introduction, as the one who reads it may see it. Never a name or a contact.")
public record IntroductionView(
        IntroductionId id,
        long version,
        IntroductionStatus status,
        @Schema(description = "Null for someone who was erased since", nullable = true) @Nullable PersonId fromPersonId,
        @Schema(description = "Null for someone who was erased since", nullable = true) @Nullable PersonId toPersonId,
        @Schema(description = "Someone else suggested that the two meet, and both must accept") boolean suggested,
        @Schema(description = "The one who asks knows the other, and has invited them by work e-mail") boolean invited,
        @Schema(description = "What a yes of both leads to: they meet, or they are partners") Purpose purpose,
        @Schema(description = "Of a PARTNERSHIP: the day from which the two have worked together, as the one who asks tells it", nullable = true) @Nullable LocalDate togetherSince,
        @Schema(nullable = true) @Nullable RoleId roleId,
        @Schema(description = "Shown to the two alone", nullable = true) @Nullable String message,
        Instant askedAt,
        @Schema(description = "Without an answer it ends then") Instant expiresAt,
        @Schema(nullable = true) @Nullable Instant endedAt,
        @Schema(description = "Why you declined; nobody else reads it", nullable = true) @Nullable String declineReason,
        @Schema(description = "Where the two read how they fit: the same scores and reasons for both, and no names. Null for others", nullable = true) @Nullable String explanation,
        @Schema(description = "What the one who reads it may do now: accept, decline, withdraw") List<String> allowedActions)
        implements
            Versioned {

    static IntroductionView of(Introduction introduction, Party reader) {
        var oneOfTheTwo = reader == Party.FROM || reader == Party.TO;
        return new IntroductionView(introduction.id(), introduction.version(), introduction.status(),
                introduction.fromErased() ? null : introduction.from(), introduction.toErased() ? null : introduction.to(),
                introduction.suggestedBy() != null, introduction.invitation() != null, introduction.purpose(),
                introduction.togetherSince(), introduction.roleId(),
                oneOfTheTwo ? introduction.message() : null, introduction.askedAt(), introduction.expiresAt(),
                introduction.endedAt(),
                oneOfTheTwo ? introduction.declineReason(reader == Party.FROM ? introduction.from() : introduction.to()) : null,
                oneOfTheTwo ? explanation(introduction, reader) : null,
                introduction.allowed(reader).stream().map(IntroductionCommand::verb).toList());
    }

    private static @Nullable String explanation(Introduction introduction, Party reader) {
        if (introduction.fromErased() || introduction.toErased()) {
            return null;
        }
        var own = reader == Party.FROM ? introduction.from() : introduction.to();
        return "/v1/matches/people/" + own + "/with/" + introduction.otherThan(own);
    }
}
