package jobshare.proposal.concern;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A concern as it is shown. */
public record ConcernView(UUID id, ConcernKind kind, ConcernStatus status, String text, Instant raisedAt, @Nullable String answer,
        @Nullable String evidence, @Nullable Instant answeredAt, @Nullable Instant settledAt) {

    public static ConcernView of(Concern concern) {
        return new ConcernView(concern.id(), concern.kind(), concern.status(), concern.text(), concern.raisedAt(),
                concern.answer(),
                concern.evidence(), concern.answeredAt(), concern.settledAt());
    }
}
