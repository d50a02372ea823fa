package jobshare.profile.consent;

import java.time.Instant;
import java.util.List;
import jobshare.profile.person.Visibility;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The current visibility of a person, and the decisions that led to it. */
@Schema(name = "Consent", description = "The current visibility of a person, and the decisions that led to it.")
public record ConsentView(
        @Schema(description = "Current visibility.") Visibility visibility,
        @Schema(description = "Version of the text to show when you ask for consent today.",
                examples = "2026-11") String currentTextVersion,
        @Schema(description = "Decisions, latest first.") List<Decision> history) {

    /** A decision on visibility. */
    @Schema(name = "ConsentDecision", description = "A decision on visibility.")
    public record Decision(
            Visibility visibility,
            @Schema(description = "Version of the text that the person agreed to.", examples = "2026-11") String textVersion,
            @Schema(description = "When the decision was recorded.") Instant at,
            @Schema(description = "PERSON, or HR on behalf of the person.") Consent.Recorder recordedBy) {
    }
}
