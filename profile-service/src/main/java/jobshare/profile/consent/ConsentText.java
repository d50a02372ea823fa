package jobshare.profile.consent;

import java.time.LocalDate;
import java.util.Map;
import jobshare.profile.person.Visibility;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A consent text. A published version never changes; new wording is a new version. */
@Schema(description = "A consent text. A published version never changes.")
public record ConsentText(
        @Schema(description = "Version that a consent refers to.", examples = "2026-11") String version,
        @Schema(description = "Date of publication.", examples = "2026-11-01") LocalDate publishedOn,
        @Schema(description = "Text for all choices.",
                examples = "You decide who can see that you are looking for a partner.") String text,
        @Schema(description = "Text for each choice.") Map<Visibility, String> choices) {
}
