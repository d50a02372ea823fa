package jobshare.proposal.concern;

import java.time.Instant;
import java.util.UUID;
import jobshare.proposal.command.ActingRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A concern as shown to the caller. */
public record ConcernView(
        UUID id,
        ConcernKind kind,
        ConcernStatus status,
        String text,
        Instant raisedAt,
        @Schema(description = "hiring-manager or hr", examples = "hiring-manager") String raisedBy,
        @Nullable String answer,
        @Nullable String evidence,
        @Nullable Instant answeredAt,
        @Schema(description = "partner, recruiter or hr", examples = "partner") @Nullable String answeredBy,
        @Nullable Instant resolvedAt) {

    public static ConcernView of(Concern concern) {
        return new ConcernView(concern.id(), concern.kind(), concern.status(), concern.text(), concern.raisedAt(),
                concern.raisedBy().word(), concern.answer(), concern.evidence(), concern.answeredAt(), word(concern.answeredBy()),
                concern.resolvedAt());
    }

    private static @Nullable String word(@Nullable ActingRole side) {
        return side == null ? null : side.word();
    }
}
