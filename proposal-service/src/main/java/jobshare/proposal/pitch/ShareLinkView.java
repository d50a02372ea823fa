package jobshare.proposal.pitch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A share link, and when it was opened. */
@Schema(name = "ShareLink")
public record ShareLinkView(
        UUID id,
        @Schema(description = "Path of the shared page. Returned by the list only, and only "
                + "while the link works.") @Nullable String path,
        @Schema(description = "Whether the page hides the partners' names.") boolean anonymous,
        @Schema(description = "Role of the creator: `partner`, `recruiter` or `hr`.") String createdBy,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Schema(description = "Number of times the link was opened.") long openCount,
        @Schema(description = "The last 100 openings, latest first. Nothing is stored about the reader.") List<Opening> openings) {

    /** @param format {@code html} or {@code pdf} */
    public record Opening(Instant at, String format) {
    }
}
