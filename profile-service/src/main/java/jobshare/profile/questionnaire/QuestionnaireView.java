package jobshare.profile.questionnaire;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The questionnaire. */
@Schema(name = "Questionnaire",
        description = "Questions on values, communication and commitment. Answers from 1 to 5 are stored in the"
                + " field values of a person, by question id.")
public record QuestionnaireView(
        @Schema(description = "Version of the wording. The ids of the questions never change their meaning.",
                examples = "1") int version,
        @Schema(description = "Questions in the order to ask them.") List<Item> questions) {

    /** A question. */
    @Schema(name = "QuestionItem", description = "A question, answered on a scale from 1 to 5.")
    public record Item(
            @Schema(description = "Key of the answer in the field values of a person.") Question id,
            @Schema(description = "Theme of the question.") Theme theme,
            @Schema(description = "Text of the question.", examples = "At what pace do you like to work?") String text,
            @Schema(description = "Label of the answer 1.", examples = "Calm and steady") String lowLabel,
            @Schema(description = "Label of the answer 5.", examples = "Fast") String highLabel) {
    }

    static QuestionnaireView current() {
        return new QuestionnaireView(Question.WORDING_VERSION, Stream.of(Question.values()).map(Question::view).toList());
    }
}
