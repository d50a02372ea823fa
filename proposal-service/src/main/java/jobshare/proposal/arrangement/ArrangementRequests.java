package jobshare.proposal.arrangement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jobshare.proposal.review.Scores;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the commands on an arrangement are told. */
final class ArrangementRequests {

    private ArrangementRequests() {
    }

    /** That a trial was a success. */
    record Confirmation(
            @Schema(description = "What came of each measure that was agreed for the trial, in their order; none where there are none.") @Size(max = 50) List<@NotNull @Valid NewFinding> outcomes) {

        Confirmation {
            outcomes = Objects.requireNonNullElse(outcomes, List.of());
        }

        List<TrialMeasure.Finding> findings() {
            return outcomes.stream().map(found -> new TrialMeasure.Finding(found.outcome(), found.note())).toList();
        }
    }

    /** What came of a measure. */
    record NewFinding(@NotNull TrialMeasure.Outcome outcome, @Nullable @Size(max = 2000) String note) {
    }

    /** More time to try. */
    record TrialExtension(@Schema(description = "The new last day of the trial.") @NotNull LocalDate until) {
    }

    /** That one leaves. */
    record Departure(
            @Schema(description = "The last working day; left out while that is open.") @Nullable LocalDate lastDay) {
    }

    /** That the other stays. */
    record Stay(
            @Schema(description = "SUCCESSOR: to share with someone who is sought. FULL_TIME: to take the role on alone, if the employer agrees. Left out, what the employer wants.") @Nullable AfterLeaving staysFor) {
    }

    /** What follows when one leaves. */
    record Settlement(@NotNull AfterLeaving decision,
            @Schema(description = "The last working day of the one who leaves; left out where that is known.") @Nullable LocalDate lastDay) {
    }

    /** Why it ends. */
    record Ending(
            @Schema(description = "BY_AGREEMENT, TRIAL_FAILED (in a TRIAL), ROLE_CLOSED or OTHER; the others follow from what is done.") @NotNull EndReason reason) {
    }

    /** How it goes. */
    record NewReview(@NotNull @Valid Scores scores,
            @Schema(description = "A note that you and HR alone can read.") @Nullable @Size(max = 2000) String note) {
    }
}
