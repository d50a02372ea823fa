package jobshare.matching.block;

import java.time.Instant;
import jobshare.kit.id.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person whom the reader has blocked. */
@Schema(description = "A person whom you blocked. They are not notified.")
public record BlockView(PersonId personId, Instant since) {
}
