package jobshare.profile.consent;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All published consent texts. */
@Schema(name = "ConsentTexts", description = "All published consent texts.")
public record ConsentTextsView(
        @Schema(description = "Version to show when you ask for consent today.", examples = "2026-11") String currentVersion,
        @Schema(description = "Texts, latest first.") List<ConsentText> items) {
}
