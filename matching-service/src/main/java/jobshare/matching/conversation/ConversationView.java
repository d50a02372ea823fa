package jobshare.matching.conversation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The conversation as one partner sees it. */
@Schema(description = "What you two should discuss, and your answers. Your partner sees an answer once both of you have answered "
        + "that question. Before that, nobody sees whether the other has answered.")
public record ConversationView(
        List<QuestionView> questions,
        @Schema(description = "Number of questions that you answered") int answeredByYou,
        @Schema(description = "Number of questions that both of you answered") int answeredByBoth) {

    /** A question with its reason and the visible answers. */
    @Schema(name = "ConversationQuestion")
    public record QuestionView(
            @Schema(description = "Never changes", examples = "decisions") String id,
            String question,
            QuestionReason reason,
            @Schema(description = "The reason as text, with your own profile values only",
                    examples = "Matching does not consider it.") String reasonText,
            @Schema(nullable = true) @Nullable AnswerView yourAnswer,
            @Schema(description = "Your partner's answer; null until both of you have answered",
                    nullable = true) @Nullable AnswerView partnerAnswer) {
    }
}
