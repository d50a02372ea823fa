package jobshare.proposal.arrangement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The employer's decision on a departure. */
record ResolveDepartureRequest(
        @NotNull DepartureOutcome employerDecision,
        @Schema(description = "The last working day of the partner who leaves; required for FULL_TIME and VACANCY unless it "
                + "is already recorded.") @Nullable LocalDate lastDay) {
}
