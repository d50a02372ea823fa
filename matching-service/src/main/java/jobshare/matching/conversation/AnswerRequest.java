package jobshare.matching.conversation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers a question. */
@Schema(name = "ConversationAnswerRequest", description = "Your answer. Your partner reads it once both of you have answered.")
public record AnswerRequest(
        @Schema(description = "Up to 900 characters",
                examples = "I decide alone on my days and inform you. We decide on staff and budget together.") @NotBlank @Size(
                        max = 900) String text) {
}
