package jobshare.matching.match;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The open roles that two partners could share. */
@Schema(description = "The open roles that two partners could share, best first.")
public record RolesView(
        List<RoleMatch> items,
        @Schema(description = "Cursor of the next page; null on the last page", nullable = true) @Nullable String next,
        @Schema(description = "Id of the answer in the match log") UUID logId,
        @Schema(description = "Version of the matching model") String modelVersion,
        @Schema(description = "Number of changes to people and roles that the index had not yet applied when it computed "
                + "this answer") long lag) {
}
