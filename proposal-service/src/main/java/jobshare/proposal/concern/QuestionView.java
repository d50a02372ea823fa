package jobshare.proposal.concern;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question as shown to the caller. */
public record QuestionView(UUID id, String text, Instant askedAt, @Nullable String answer, @Nullable Instant answeredAt) {

    public static QuestionView of(Question question) {
        return new QuestionView(question.id(), question.text(), question.askedAt(), question.answer(), question.answeredAt());
    }
}
