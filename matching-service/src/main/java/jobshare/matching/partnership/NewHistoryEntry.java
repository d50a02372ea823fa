package jobshare.matching.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A role that two partners held together before, or elsewhere. */
@Schema(description = "A role that the two of you held together before, or elsewhere.")
public record NewHistoryEntry(
        @Schema(description = "Your own id for it, a UUID; one is made if left out") @Nullable UUID id,
        @Schema(examples = "City of Utrecht") @NotBlank @Size(max = 200) String employer,
        @Schema(examples = "Head of recruitment") @NotBlank @Size(max = 200) String role,
        @Schema(examples = "2016-02-01") @NotNull LocalDate from,
        @Schema(description = "The last day; null while it lasts", examples = "2019-05-31", nullable = true) @Nullable LocalDate until) {
}
