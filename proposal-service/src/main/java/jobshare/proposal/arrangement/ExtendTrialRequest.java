package jobshare.proposal.arrangement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A later end of a trial. */
record ExtendTrialRequest(@Schema(description = "The new last day of the trial.") @NotNull LocalDate until) {
}
