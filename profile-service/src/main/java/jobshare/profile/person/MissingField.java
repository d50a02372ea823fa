package jobshare.profile.person;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that matching would use. */
@Schema(description = "Something that matching would use, and what it costs that it is missing.")
public record MissingField(
        @Schema(description = "The field.", examples = "strengths") String field,
        @Schema(description = "What that costs in matching.", examples = "The criterion STRENGTHS can't be judged: a match counts without it, with lower confidence.") String cost) {
}
