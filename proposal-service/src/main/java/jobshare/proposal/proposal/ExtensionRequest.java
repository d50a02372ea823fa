package jobshare.proposal.proposal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jobshare.kit.id.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An extension of the time to decide on a statutory request. */
record ExtensionRequest(
        @Schema(description = "The partner whose statutory request it is.") @NotNull PersonId personId,
        @Schema(description = "The last day on which the decision will be in time.") @NotNull LocalDate until,
        @Schema(description = "The last day of the trial, where the extension is for one.") @Nullable LocalDate trialUntil) {
}
