package jobshare.profile.reason;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import jobshare.kit.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One's own private reason. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Reason", description = "One's own private reason. Without a text while none is written.")
public record ReasonView(
        @Schema(description = "Why the person wants to share a job. Kept and seen by the person alone.", examples = "I want the mornings with my father.") @Nullable String text,
        @Schema(description = "Also the ETag; 0 while none is written.") long version,
        @Schema(description = "When it was last written.") @Nullable Instant writtenAt) implements Versioned {

    static final ReasonView NONE = new ReasonView(null, 0, null);

    /** Without the text, in case it is ever logged. */
    @Override
    public String toString() {
        return "ReasonView";
    }
}
