package jobshare.proposal.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A doubt that is to be raised. */
public record NewConcern(@NotNull ConcernKind kind, @NotBlank @Size(max = 8000) String text) {
}
