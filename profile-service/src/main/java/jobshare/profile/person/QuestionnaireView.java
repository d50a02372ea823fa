package jobshare.profile.person;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The questionnaire as it is put to people. */
@Schema(name = "Questionnaire", description = "The questions on values, communication and commitment. Each is answered from 1 to 5"
        + " in the field values of a person, by its id.")
public record QuestionnaireView(
        @Schema(description = "Of the wording. The ids of the questions never change their meaning.", examples = "1") int version,
        @Schema(description = "In the order in which they are asked.") List<Item> questions) {

    /** One question. */
    @Schema(name = "QuestionItem", description = "One question.")
    public record Item(
            @Schema(description = "By which it is answered.") Question id,
            @Schema(description = "What it is about.") Theme theme,
            @Schema(description = "What is asked.", examples = "At what pace do you like to work?") String text,
            @Schema(description = "What the answer 1 means.", examples = "Calm and steady") String one,
            @Schema(description = "What the answer 5 means.", examples = "Fast") String five) {
    }

    static QuestionnaireView current() {
        return new QuestionnaireView(Question.VERSION, Stream.of(Question.values()).map(Question::view).toList());
    }
}
