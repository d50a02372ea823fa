package jobshare.profile.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A language and how well it is spoken. */
@Schema(description = "A language and how well it is spoken.")
public record Language(
        @Schema(description = "ISO 639-1.", examples = "en") @NotNull @Pattern(regexp = "[a-z]{2}", message = "must be a language code of two letters such as en (ISO"
                + " 639-1)") String code,
        @Schema(description = "CEFR; a mother tongue is C2.") @NotNull LanguageLevel level) {
}
