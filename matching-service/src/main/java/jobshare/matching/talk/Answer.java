package jobshare.matching.talk;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one of the two says to a question. */
@Schema(name = "TalkAnswer")
public record Answer(String text, Instant answeredAt) {
}
