package jobshare.matching.matchlog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The data of a person or a role that an answer used. */
@Schema(description = "Data of a person or a role that the answer used.")
public record LoggedInput(
        @Schema(examples = "PERSON") String kind,
        UUID id,
        long version,
        @Schema(type = SchemaType.OBJECT,
                description = "Content of its event, without keys, title, requisition, expected pay and answers to the "
                        + "questionnaire") JsonNode content) {
}
