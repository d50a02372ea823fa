package jobshare.proposal.offer;

import jakarta.validation.constraints.NotNull;
import jobshare.kit.id.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose release the line manager agrees to. */
public record AgreeReleaseRequest(@Schema(description = "The partner who is released.") @NotNull PersonId personId) {
}
