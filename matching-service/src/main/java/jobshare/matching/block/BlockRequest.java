package jobshare.matching.block;

import jakarta.validation.constraints.NotNull;
import jobshare.kit.id.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Blocks a person. */
@Schema(description = "The person to block.")
public record BlockRequest(
        @Schema(description = "A person from a match, an introduction or a former partnership. Any id is accepted, so that "
                + "the response reveals nothing about anyone") @NotNull PersonId personId) {
}
