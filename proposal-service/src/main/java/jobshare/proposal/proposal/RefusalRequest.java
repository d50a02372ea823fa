package jobshare.proposal.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jobshare.kit.id.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A refusal and its grounds. */
record RefusalRequest(
        @NotBlank @Size(max = 8000) String explanation,
        @Schema(description = "One for each statutory request that waits for a decision.") @Size(
                max = 2) List<@NotNull @Valid GroundRequest> grounds) {

    RefusalRequest {
        grounds = Objects.requireNonNullElse(grounds, List.of());
    }

    /** The ground for refusing the statutory request of one partner. */
    record GroundRequest(
            @NotNull PersonId personId,
            @Schema(description = "The code of one of permittedGrounds.",
                    examples = "QUALITY") @Nullable @Size(max = 64) String ground,
            @Schema(description = "The day on which the person was consulted, where the law requires that and no meeting "
                    + "was recorded.") @Nullable LocalDate consultedOn,
            @Schema(description = "Why it is reasonable to refuse on that ground, where the law requires that.") @Nullable @Size(
                    max = 8000) String whyReasonable) {
    }

    Refusal refusal() {
        return new Refusal(explanation,
                grounds.stream()
                        .map(one -> new Refusal.Reason(one.personId(), one.ground(), one.consultedOn(), one.whyReasonable()))
                        .toList());
    }
}
