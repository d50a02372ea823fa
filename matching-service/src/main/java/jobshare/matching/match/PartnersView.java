package jobshare.matching.match;

import java.util.List;
import java.util.UUID;
import jobshare.matching.constraint.Refusal;
import jobshare.matching.search.Explanation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The best partners of a person. */
@Schema(description = "The best partners of a person, best first. People who cannot be paired are left out.")
public record PartnersView(
        List<Explanation.Match> items,
        @Schema(description = "Why the person gets no partners at all: a paused or hidden profile, "
                + "or an active partnership") List<Refusal> blockers,
        @Schema(description = "Cursor of the next page; null on the last page", nullable = true) @Nullable String next,
        @Schema(description = "Id of the answer in the match log") UUID logId,
        @Schema(description = "Version of the matching model") String modelVersion,
        @Schema(description = "Number of changes to people and roles that the index had not yet applied when it computed "
                + "this answer") long lag) {
}
