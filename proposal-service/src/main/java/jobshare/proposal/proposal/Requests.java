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

/** What the commands on a proposal are told. */
final class Requests {

    private Requests() {
    }

    /** A text of one's own: a question, an answer, a reason. */
    record Words(@NotBlank @Size(max = 8000) String text) {
    }

    /** A no, and why. */
    record NewRefusal(
            @NotBlank @Size(max = 8000) String explanation,
            @Schema(description = "For each statutory request that waits for an answer: why the law lets it be refused.") @Size(max = 2) List<@NotNull @Valid NewReason> grounds) {

        NewRefusal {
            grounds = Objects.requireNonNullElse(grounds, List.of());
        }

        Refusal refusal() {
            return new Refusal(explanation, grounds.stream()
                    .map(reason -> new Refusal.Reason(reason.personId(), reason.ground(), reason.consultedOn(),
                            reason.whyReasonable()))
                    .toList());
        }
    }

    /** Why one person's request is refused. */
    record NewReason(
            @NotNull PersonId personId,
            @Schema(description = "The code of one of permittedGrounds.", examples = "QUALITY") @Nullable @Size(max = 64) String ground,
            @Schema(description = "The day on which the person was heard, where the law asks for that and the meeting was not recorded before.") @Nullable LocalDate consultedOn,
            @Schema(description = "Why it is reasonable to refuse on that ground, where the law asks for that.") @Nullable @Size(max = 8000) String whyReasonable) {
    }

    /** A meeting with a person about the statutory request, or about the appeal. */
    record NewMeeting(@NotNull PersonId personId,
            @Schema(description = "Left out, today.") @Nullable LocalDate heldOn) {
    }

    /** More time to decide on a person's statutory request. */
    record NewExtension(
            @Schema(description = "Whose statutory request it is.") @NotNull PersonId personId,
            @Schema(description = "The last day on which the decision shall be in time.") @NotNull LocalDate until,
            @Schema(description = "The last day of the trial for which the time is, if it is for one.") @Nullable LocalDate trialUntil) {
    }

    /** Why it is closed. */
    record Closing(@Nullable @Size(max = 8000) String explanation) {
    }
}
