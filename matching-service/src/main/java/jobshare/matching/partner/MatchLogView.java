package jobshare.matching.partner;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jobshare.matching.matchlog.LoggedAnswer;
import jobshare.matching.matchlog.LoggedFact;
import jobshare.matching.matchlog.LoggedInput;
import jobshare.matching.matchlog.MatchQuestion;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer that was given, what it was made from, and whether it comes out again. */
@Schema(description = "An answer that was given, and what it was made from. What belonged to someone who was erased is gone.")
public record MatchLogView(
        UUID id,
        MatchQuestion question,
        @Schema(description = "The person, role, arrangement or partnership that was asked about") UUID about,
        @Schema(description = "Keyed hash of the subject of who asked") String askedByKey,
        Instant askedAt,
        @Schema(description = "Names the settings and rules that were used") String modelVersion,
        @Schema(type = SchemaType.OBJECT, description = "The weights that were used, of the person or role asked about") JsonNode weights,
        @Schema(type = SchemaType.OBJECT, description = "What was asked for, such as a filter or a page, and what was told beside the results") JsonNode context,
        @Schema(description = "Blocks, recent declines and partnerships among the people, as they were") List<LoggedFact> facts,
        @Schema(description = "What was known of each person and role") List<LoggedInput> inputs,
        @Schema(type = SchemaType.ARRAY, implementation = Object.class, description = "What was answered, best first") JsonNode results,
        @Schema(description = "Whether each result comes out again; null where the inputs of all of them were erased", nullable = true) @Nullable Boolean reproduced,
        @Schema(description = "The same in words") String reproduction,
        @Schema(type = SchemaType.ARRAY, implementation = Object.class, description = "Where it does not come out again: what comes out now, null for a result whose inputs were erased", nullable = true) @Nullable JsonNode recomputed) {

    static MatchLogView of(LoggedAnswer answer, Reproduction.Outcome again) {
        return new MatchLogView(answer.id(), answer.question(), answer.about(), answer.askedByKey(), answer.askedAt(),
                answer.modelVersion(), answer.weights(), answer.context(), answer.facts(), answer.inputs(), answer.results(),
                again.reproduced(), again.text(), again.recomputed());
    }
}
