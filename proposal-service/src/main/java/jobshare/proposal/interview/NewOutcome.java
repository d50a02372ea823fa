package jobshare.proposal.interview;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of an interview. */
public record NewOutcome(
        @NotNull InterviewResult result,
        @Schema(description = "What it means for the other partner; needed when one alone has FAILED.") @Nullable MeansForOther meansForOther) {
}
