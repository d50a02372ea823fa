package jobshare.proposal.arrangement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The outcome of a trial. */
record ConfirmRequest(
        @Schema(description = "One outcome for each measure that was agreed for the trial, in their "
                + "order; empty if there are none.") @Size(max = 50) List<@NotNull @Valid MeasureOutcomeRequest> outcomes) {

    ConfirmRequest {
        outcomes = Objects.requireNonNullElse(outcomes, List.of());
    }

    /** The outcome of one measure. */
    record MeasureOutcomeRequest(@NotNull TrialMeasure.Outcome outcome, @Nullable @Size(max = 2000) String note) {
    }

    List<TrialMeasure.Finding> findings() {
        return outcomes.stream().map(one -> new TrialMeasure.Finding(one.outcome(), one.note())).toList();
    }
}
