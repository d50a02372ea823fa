package jobshare.profile.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A job that someone has shared before. It is history: nothing of it is published to matching, so it never counts against anyone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A job that someone has shared before. History for their talk with a partner, never a penalty: matching does"
        + " not get it.")
public record PastShare(
        @Schema(description = "What was shared.", examples = "Operations manager, day surgery") @NotBlank @Size(max = 200) String role,
        @Schema(description = "The month in which it began.", examples = "2019-03") @NotNull @Pattern(regexp = MONTH, message = IS_MONTH) String from,
        @Schema(description = "The month in which it ended; left out while it still runs, or when nobody remembers.", examples = "2022-08") @Pattern(regexp = MONTH, message = IS_MONTH) @Nullable String to,
        @Schema(description = "How it ended.") @NotNull HowItEnded ended,
        @Schema(description = "What one learned from it, in a few words.", examples = "We never said aloud who decides.") @Size(max = 1000) @Nullable String note) {

    static final String MONTH = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])";
    private static final String IS_MONTH = "must be a month such as 2019-03";
}
