package jobshare.proposal.proposal;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a proposal is closed. */
record CloseRequest(@Nullable @Size(max = 8000) String explanation) {
}
