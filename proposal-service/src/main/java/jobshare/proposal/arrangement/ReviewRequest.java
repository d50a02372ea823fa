package jobshare.proposal.arrangement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jobshare.proposal.review.ReviewScores;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answers of one review. */
record ReviewRequest(
        @NotNull @Valid ReviewScores scores,
        @Schema(description = "A note that only you and HR can read.") @Nullable @Size(max = 2000) String note) {
}
