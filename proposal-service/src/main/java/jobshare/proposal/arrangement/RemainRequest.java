package jobshare.proposal.arrangement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the remaining partner wants to continue. */
record RemainRequest(
        @Schema(description = "SUCCESSOR: share the role with a successor. FULL_TIME: hold the role alone, if the employer "
                + "agrees. If omitted, the outcome that the employer chose applies.") @Nullable DepartureOutcome continuation) {
}
