package jobshare.proposal.proposal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import jobshare.kit.id.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting with a partner about the statutory request, or about the appeal. */
record MeetingRequest(@NotNull PersonId personId, @Schema(description = "Omit it for today.") @Nullable LocalDate heldOn) {
}
