package jobshare.matching.introduction;

import java.time.Instant;
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
        @Schema(nullable = true) @Nullable RoleId roleId,
        @Schema(description = "Shown to the two alone", nullable = true) @Nullable String message,
        Instant askedAt,
        @Schema(description = "Without an answer it ends then") Instant expiresAt,
        @Schema(nullable = true) @Nullable Instant endedAt,
        @Schema(description = "What the one who reads it may do now: accept, decline, withdraw") List<String> allowedActions)
        implements
            Versioned {

    static IntroductionView of(Introduction introduction, Party reader) {
        var oneOfTheTwo = reader == Party.FROM || reader == Party.TO;
        return new IntroductionView(introduction.id(), introduction.version(), introduction.status(),
                introduction.fromErased() ? null : introduction.from(), introduction.toErased() ? null : introduction.to(),
                introduction.suggestedBy() != null, introduction.roleId(),
                oneOfTheTwo ? introduction.message() : null, introduction.askedAt(), introduction.expiresAt(),
                introduction.endedAt(), introduction.allowed(reader).stream().map(IntroductionCommand::verb).toList());
    }
}
