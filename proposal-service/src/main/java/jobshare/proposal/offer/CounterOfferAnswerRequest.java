package jobshare.proposal.offer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The employer's answer to a counter-offer. */
public record CounterOfferAnswerRequest(
        @Schema(description = "true changes the offer as the counter-offer asks; false "
                + "leaves the offer unchanged.") @NotNull Boolean agreed,
        @Nullable @Size(max = 8000) String text) {
}
