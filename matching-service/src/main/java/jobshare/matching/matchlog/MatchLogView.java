package jobshare.matching.matchlog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer that was given, and what it was made from. */
@Schema(description = "An answer that was given, and what it was made from. What belonged to someone who was erased is gone.")
public record MatchLogView(
        UUID id,
        MatchQuestion question,
        @Schema(description = "The person or the role that was asked about") UUID about,
        @Schema(description = "Keyed hash of the subject of who asked") String askedByKey,
        Instant askedAt,
        @Schema(description = "Names the rules and settings that were used") String modelVersion,
        @Schema(type = SchemaType.OBJECT, description = "The weights that were used") JsonNode weights,
        @Schema(type = SchemaType.ARRAY, implementation = Object.class, description = "What was known of each person, and of the role: kind, id, version, content") JsonNode inputs,
        @Schema(type = SchemaType.ARRAY, implementation = Object.class, description = "What was answered, best first") JsonNode results) {

    static MatchLogView of(UUID id, Object[] row, ObjectMapper json) {
        return new MatchLogView(id, MatchQuestion.valueOf((String) row[0]), (UUID) row[1], (String) row[2], (Instant) row[3],
                (String) row[4], read(json, row[5]), read(json, row[8]), read(json, row[7]));
    }

    private static JsonNode read(ObjectMapper json, Object text) {
        try {
            return json.readTree((String) text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The match log holds what is no JSON", e);
        }
    }
}
