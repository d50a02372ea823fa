package jobshare.proposal.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the employer asks the pair. */
record InformationRequest(@NotBlank @Size(max = 8000) String text) {
}
