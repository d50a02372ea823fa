package jobshare.matching.conversation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer of one partner. */
@Schema(name = "ConversationAnswer")
public record AnswerView(String text, Instant answeredAt) {
}
