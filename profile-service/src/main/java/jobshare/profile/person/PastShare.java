package jobshare.profile.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An earlier job share. It is never published to matching, so it never counts against anyone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An earlier job share, to discuss with a partner. Matching never uses it.")
public record PastShare(
        @Schema(description = "Shared job.", examples = "Operations manager, day surgery") @NotBlank @Size(max = 200) String role,
        @Schema(description = "First month.", examples = "2019-03") @NotNull @Pattern(regexp = MONTH,
                message = IS_MONTH) String from,
        @Schema(description = "Last month. Omit it while the share is running, or if you do not remember.",
                examples = "2022-08") @Pattern(regexp = MONTH, message = IS_MONTH) @Nullable String until,
        @Schema(description = "How it ended, or STILL_RUNNING.") @NotNull PastShareOutcome outcome,
        @Schema(description = "What you learned from it.",
                examples = "Agree early who decides what.") @Size(max = 1000) @Nullable String note) {

    static final String MONTH = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])";
    private static final String IS_MONTH = "must be a month such as 2019-03";
}
