package jobshare.kit.rejection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An error in one field of a request.
 *
 * @param pointer the field: a JSON pointer (RFC 6901) into the body, or {@code query:name}, {@code path:name}, {@code header:name}
 * @param detail the error and how to correct it
 */
@Schema(description = "An error in one field of a request.")
public record FieldError(
        @Schema(description = "JSON pointer into the body, or query:name, path:name, header:name",
                examples = "/skills/0/level") String pointer,
        @Schema(description = "The error and how to correct it",
                examples = "must be less than or equal to 5, but was 9") String detail) {
}
