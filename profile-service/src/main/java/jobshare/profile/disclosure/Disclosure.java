package jobshare.profile.disclosure;

import java.time.Instant;
import jobshare.kit.id.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Someone who sees the name and contact of a person. */
@Schema(description = "Someone who sees this person's name and contact.")
public record Disclosure(
        @Schema(description = "Person who sees them.") PersonId personId,
        @Schema(description = "Start of the disclosure.") Instant since,
        @Schema(description = "Reason of the disclosure.") Source source) {

    /** The reason of a disclosure. */
    public enum Source {
        INTRODUCTION, PARTNERSHIP
    }
}
