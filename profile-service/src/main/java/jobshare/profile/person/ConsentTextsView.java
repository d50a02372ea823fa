package jobshare.profile.person;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people agree to when they become visible, now and before. */
@Schema(name = "ConsentTexts", description = "What people agree to when they become visible, now and before.")
public record ConsentTextsView(
        @Schema(description = "The version that is shown when someone is asked today.", examples = "2026-11") String current,
        @Schema(description = "Latest first.") List<ConsentText> items) {
}
