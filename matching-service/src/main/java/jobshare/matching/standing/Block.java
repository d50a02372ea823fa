package jobshare.matching.standing;

import java.time.Instant;
import jobshare.kit.id.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Someone whom the reader has blocked. */
@Schema(description = "Someone whom you have blocked. They are not told.")
public record Block(PersonId personId, Instant since) {
}
