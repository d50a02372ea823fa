package jobshare.proposal.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the pair appeals. */
record AppealRequest(@NotBlank @Size(max = 8000) String text) {
}
