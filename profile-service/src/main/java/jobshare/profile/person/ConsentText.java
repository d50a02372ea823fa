package jobshare.profile.person;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text that people agree to. Once published it never changes: what is to be said otherwise is another version. */
@Schema(description = "A text that people agree to. Once published it never changes.")
public record ConsentText(
        @Schema(description = "By which a consent names it.", examples = "2026-11") String version,
        @Schema(description = "Since when it is shown.", examples = "2026-11-01") LocalDate publishedOn,
        @Schema(description = "What is said to everyone.", examples = "You decide who sees that you look for a partner.") String text,
        @Schema(description = "What is said of each choice.") Map<Visibility, String> choices) {
}
