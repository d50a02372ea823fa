package jobshare.profile.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A language and its level. */
@Schema(description = "A language and its level.")
public record Language(
        @Schema(description = "ISO 639-1 code.", examples = "en") @NotNull @Pattern(regexp = "[a-z]{2}",
                message = "must be a language code of two letters such as en (ISO 639-1)") String code,
        @Schema(description = "CEFR level; C2 for a first language.") @NotNull LanguageLevel level) {
}
