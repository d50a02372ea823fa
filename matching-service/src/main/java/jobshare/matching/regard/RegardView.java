package jobshare.matching.regard;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Regard as one of the two sees it. */
@Schema(name = "RegardSeen", description = "What you have stated, and whether both of you said yes to all of it.")
public record RegardView(
        @Schema(description = "What you have stated; null if nothing", nullable = true) @Nullable Regard yours,
        @Schema(description = "Both of you say yes to all of it. While it is false, that your partner said no, has not said anything, or has taken it back look the same") boolean bothSaidYes) {
}
