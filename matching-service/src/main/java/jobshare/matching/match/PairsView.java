package jobshare.matching.match;

import java.util.List;
import java.util.UUID;
import jobshare.matching.search.PairMatch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The best pairs for a role. */
@Schema(description = "The best pairs for a role, out of all pairs of eligible people, best first. Active partners are only "
        + "paired with each other. For two people without a partnership, suggest an introduction.")
public record PairsView(
        List<PairMatch> items,
        @Schema(description = "Cursor of the next page; null on the last page", nullable = true) @Nullable String next,
        @Schema(description = "Id of the answer in the match log") UUID logId,
        @Schema(description = "Version of the matching model") String modelVersion,
        @Schema(description = "Number of changes to people and roles that the index had not yet applied when it computed "
                + "this answer") long lag) {
}
