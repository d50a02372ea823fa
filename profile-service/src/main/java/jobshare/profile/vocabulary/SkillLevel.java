package jobshare.profile.vocabulary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A skill and its level. */
@Schema(description = "A skill and its level.")
public record SkillLevel(
        @Schema(description = "URI of an ESCO skill.",
                examples = "http://data.europa.eu/esco/skill/97b713f0-b9e8-4903-8dee-7e0b4019a1c0") @NotBlank @Size(
                        max = 512) String uri,
        @Schema(description = "1 (beginner) to 5 (expert).", examples = "4") @NotNull @Min(1) @Max(5) Integer level) {
}
