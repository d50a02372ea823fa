package jobshare.proposal.pitch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A link to a pitch, and how it has been used. */
@Schema(name = "ShareLink")
public record ShareLinkView(
        UUID id,
        @Schema(description = "The address to hand on, below that of this service. Told in the list alone, and only while the link opens something.") @Nullable String path,
        boolean nameless,
        @Schema(description = "partner, recruiter or hr") String by,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Schema(description = "How often it has been opened.") long opened,
        @Schema(description = "The last hundred times, the latest first. Nothing is kept about who opened it.") List<Opening> openings) {

    /** @param format html or pdf */
    public record Opening(Instant at, String format) {
    }
}
