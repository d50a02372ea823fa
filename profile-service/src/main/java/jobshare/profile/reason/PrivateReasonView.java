package jobshare.profile.reason;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import jobshare.kit.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The person's own private reason. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PrivateReason", description = "Your private reason; without a text if you have not written one.")
public record PrivateReasonView(
        @Schema(description = "The reason in your own words. Only you can read it.",
                examples = "I want the mornings with my father.") @Nullable String text,
        @Schema(description = "Version, also in the ETag; 0 if you have not written a reason.") long version,
        @Schema(description = "When the text last changed.") @Nullable Instant writtenAt) implements Versioned {

    static final PrivateReasonView NONE = new PrivateReasonView(null, 0, null);

    /** Omits the text, so that no log contains it. */
    @Override
    public String toString() {
        return "PrivateReasonView";
    }
}
