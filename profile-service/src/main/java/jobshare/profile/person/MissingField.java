package jobshare.profile.person;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field that matching would use if the profile had it. */
@Schema(description = "A field that matching would use, and the effect of its absence.")
public record MissingField(
        @Schema(description = "Name of the field.", examples = "strengths") String field,
        @Schema(description = "Effect on matching.", examples = "FIELD uses skills alone. Without skills it is not scored, which "
                + "lowers the confidence.") String impact) {
}
