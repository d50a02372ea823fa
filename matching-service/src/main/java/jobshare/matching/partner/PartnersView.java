package jobshare.matching.partner;

import java.util.List;
import java.util.UUID;
import jobshare.matching.constraint.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The best partners of a person. */
@Schema(description = "The best partners of a person, best first. Whoever may not be paired is not among them.")
public record PartnersView(
        List<Explanation.Match> items,
        @Schema(description = "Why nobody can be offered at all, as things stand: a pause, a profile that hides, a partnership") List<Refusal> obstacles,
        @Schema(description = "Cursor of the next page; null on the last page", nullable = true) @Nullable String next,
        @Schema(description = "Under which the answer is in the match log") UUID logId,
        @Schema(description = "Version of the matching model") String modelVersion,
        @Schema(description = "Changes of people and roles that had not reached the index yet") long lag) {
}
