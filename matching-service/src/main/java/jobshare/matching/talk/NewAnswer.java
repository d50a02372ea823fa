package jobshare.matching.talk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one of the two says to a question. */
@Schema(name = "NewTalkAnswer", description = "What you say to it, for yourself. Your partner reads it once both of you have answered.")
public record NewAnswer(
        @Schema(description = "Up to 900 characters", examples = "I decide on my days, and tell you. Staff and money only together.") @NotBlank @Size(max = 900) String text) {
}
