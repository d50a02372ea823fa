package jobshare.proposal.arrangement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What follows when one partner leaves. */
record ResolveDepartureRequest(
        @NotNull DepartureOutcome decision,
        @Schema(description = "The last working day of the partner who leaves; required for FULL_TIME and VACANCY unless it is already recorded.") @Nullable LocalDate lastDay) {
}
