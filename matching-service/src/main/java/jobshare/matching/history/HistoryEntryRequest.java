package jobshare.matching.history;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Adds a role to the history of a partnership. */
@Schema(description = "A role that you two held together before, or at another employer.")
public record HistoryEntryRequest(
        @Schema(description = "Your own id for it, a UUID; generated if omitted") @Nullable UUID id,
        @Schema(examples = "City of Utrecht") @NotBlank @Size(max = 200) String employer,
        @Schema(examples = "Head of recruitment") @NotBlank @Size(max = 200) String role,
        @Schema(examples = "2016-02-01") @NotNull LocalDate from,
        @Schema(description = "The last day; null while you still hold it", examples = "2019-05-31",
                nullable = true) @Nullable LocalDate until) {
}
