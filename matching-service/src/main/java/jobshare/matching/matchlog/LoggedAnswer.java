package jobshare.matching.matchlog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An answer in the log.
 *
 * @param versions versions of the people and roles that the answer used, by id
 * @param inputs those of them that have not been erased
 * @param results items of the answer; an item about a person erased since has {@code redacted} only
 */
public record LoggedAnswer(
        UUID id,
        MatchQuestion question,
        UUID about,
        String askedByKey,
        Instant askedAt,
        String modelVersion,
        JsonNode weights,
        JsonNode context,
        List<LoggedFact> facts,
        Map<UUID, Long> versions,
        JsonNode results,
        List<LoggedInput> inputs) {

    static LoggedAnswer of(UUID id, Object[] row, ObjectMapper json) {
        try {
            return new LoggedAnswer(id, MatchQuestion.valueOf((String) row[0]), (UUID) row[1], (String) row[2], (Instant) row[3],
                    (String) row[4], json.readTree((String) row[5]), json.readTree((String) row[6]),
                    json.readValue((String) row[7], new TypeReference<List<LoggedFact>>() {
                    }), json.readValue((String) row[8], new TypeReference<Map<UUID, Long>>() {
                    }), json.readTree((String) row[9]), json.readValue((String) row[10], new TypeReference<List<LoggedInput>>() {
                    }));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The match log cannot be read", e);
        }
    }
}
