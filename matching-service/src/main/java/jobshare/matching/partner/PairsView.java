package jobshare.matching.partner;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The best pairs for a role. */
@Schema(description = "The best pairs for a role out of all pairs of all eligible people, best first. Two active partners are a "
        + "pair with each other alone; for two without a partnership, suggest an introduction.")
public record PairsView(
        List<PairMatch> items,
        @Schema(description = "Cursor of the next page; null on the last page", nullable = true) @Nullable String next,
        @Schema(description = "Under which the answer is in the match log") UUID logId,
        @Schema(description = "Version of the matching model") String modelVersion,
        @Schema(description = "Changes of people and roles that had not reached the index yet") long lag) {
}
