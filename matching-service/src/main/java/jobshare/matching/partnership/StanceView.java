package jobshare.matching.partnership;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether two stay together, as one of them may know it. */
@Schema(name = "PartnershipStance", description = "Whether you two stay together always or would part.")
public record StanceView(
        @Schema(description = "What you have said", nullable = true) @Nullable Stance own,
        @Schema(description = "What holds for the two of you, once both have spoken: TOGETHER only where both say so", nullable = true) @Nullable Stance pair) {
}
