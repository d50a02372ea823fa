package jobshare.matching.matchlog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was known of a person or a role. */
@Schema(description = "What was known of a person or a role when the answer was made.")
public record LoggedInput(
        @Schema(examples = "PERSON") String kind,
        UUID id,
        long version,
        @Schema(type = SchemaType.OBJECT, description = "As its event told it, without keys, title and requisition") JsonNode content) {
}
