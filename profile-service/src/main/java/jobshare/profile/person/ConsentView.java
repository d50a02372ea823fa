package jobshare.profile.person;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What someone agreed to, now and before. */
@Schema(name = "Consent", description = "What someone agreed to, now and before.")
public record ConsentView(
        Visibility visibility,
        @Schema(description = "The version of the text that is shown when someone is asked today.", examples = "2026-11") String currentTextVersion,
        @Schema(description = "Latest first.") List<Given> history) {

    /** One decision. */
    @Schema(name = "ConsentGiven", description = "One decision.")
    public record Given(
            Visibility visibility,
            @Schema(description = "The version of the text that was agreed to.", examples = "2026-11") String textVersion,
            Instant at,
            @Schema(description = "Entered by the person, or by HR on their behalf.") Consent.Recorder recordedBy) {
    }
}
