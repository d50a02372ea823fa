package jobshare.kit.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with one field.
 *
 * @param pointer where: a JSON pointer (RFC 6901) into the body, or {@code query:name}, {@code path:name}, {@code header:name}
 * @param detail what is wrong, and the way out
 */
@Schema(description = "What is wrong with one field.")
public record FieldError(
        @Schema(description = "JSON pointer into the body, or query:name, path:name, header:name", examples = "/skills/0/level") String pointer,
        @Schema(description = "What is wrong, and the way out", examples = "must be less than or equal to 5, but was 9") String detail) {
}
