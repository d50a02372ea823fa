package jobshare.proposal.arrangement;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an arrangement ends. */
record EndRequest(
        @Schema(description = "BY_AGREEMENT, TRIAL_FAILED (in a TRIAL only), ROLE_CLOSED or OTHER. The other reasons follow "
                + "from what happens.") @NotNull EndReason reason) {
}
