package jobshare.proposal.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The answer of the pair. */
record AnswerRequest(@NotBlank @Size(max = 8000) String text) {
}
