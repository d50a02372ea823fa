package jobshare.matching.regard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The mutual assessment as one partner sees it. */
@Schema(description = "Your assessment, and whether both of you said yes to all of it.")
public record RegardView(
        @Schema(description = "Your assessment; null if there is none", nullable = true) @Nullable Assessment yourAssessment,
        @Schema(description = "Whether both of you said yes to all of it. False also if your partner said no, gave no "
                + "assessment, or withdrew it") boolean bothSaidYes) {
}
