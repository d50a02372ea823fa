package jobshare.proposal.concern;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the answer convinced. */
public record Verdict(@Schema(description = "false leaves it standing") @NotNull Boolean resolved) {
}
