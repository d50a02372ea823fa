package jobshare.proposal.proposal;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jobshare.proposal.concern.Concern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the pair tells the employer, in their own words, as one document. */
@Embeddable
public record Pitch(
        @Schema(description = "Why this role can be shared.") @NotBlank @Size(max = 8000) String whyShared,
        @Schema(description = "What the employer gains.") @Nullable @Size(max = 8000) String benefits,
        @Schema(description = "What it costs the employer.") @Nullable @Size(max = 8000) String costs,
        @Schema(description = "Who does what, and how the weeks run.") @Nullable @Size(max = 8000) String plan,
        @Schema(description = "How work is handed over.") @Nullable @Size(max = 8000) String handover,
        @Schema(description = "How colleagues and clients reach the pair.") @Nullable @Size(max = 8000) String communication,
        @Schema(description = "The trial, with measures of success agreed beforehand.") @Nullable @Size(max = 8000) String trial,
        @Schema(description = "What happens if one of the two leaves.") @Nullable @Size(max = 8000) String ifOneLeaves,
        @Schema(description = "Years together, roles held, endorsements, reviews.") @Nullable @Size(max = 8000) String evidence) {

    /** What is left of one when a partner was erased. */
    static final Pitch REMOVED = new Pitch(Concern.REMOVED, null, null, null, null, null, null, null, null);
}
