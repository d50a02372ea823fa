package jobshare.proposal.interview;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The outcome of an interview. */
public record OutcomeRequest(
        @NotNull InterviewResult result,
        @Schema(description = "Consequence for the pair. Required if a SINGLE "
                + "interview has FAILED.") @Nullable PartnerConsequence partnerConsequence) {
}
