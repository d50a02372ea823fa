package jobshare.matching.match;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jobshare.matching.matchlog.LoggedAnswer;
import jobshare.matching.matchlog.LoggedFact;
import jobshare.matching.matchlog.LoggedInput;
import jobshare.matching.matchlog.MatchQuestion;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A logged answer with its inputs, and the result of recomputing it. */
@Schema(description = "A logged answer with its inputs, as an auditor may see them: without expected pay, whether a role pays as "
        + "much, and answers to the questionnaire. Data of erased people is redacted.")
public record MatchLogView(
        UUID id,
        MatchQuestion question,
        @Schema(description = "Id of the person, role, arrangement or partnership that the question was about") UUID about,
        @Schema(description = "Keyed hash of the asker's subject") String askedByKey,
        Instant askedAt,
        @Schema(description = "Version of the settings and rules that were used") String modelVersion,
        @Schema(type = SchemaType.OBJECT, description = "Weights of the person or role, as used") JsonNode weights,
        @Schema(type = SchemaType.OBJECT,
                description = "Parameters of the question, such as filter and page, and "
                        + "further values of the answer") JsonNode context,
        @Schema(description = "Blocks, recent declines and partnerships among the people at that time") List<LoggedFact> facts,
        @Schema(description = "Data of each person and role at that time") List<LoggedInput> inputs,
        @Schema(type = SchemaType.ARRAY, implementation = Object.class,
                description = "Results of the answer, best first") JsonNode results,
        @Schema(description = "Whether recomputation gives the same results; null if all inputs were erased",
                nullable = true) @Nullable Boolean reproduced,
        @Schema(description = "Outcome of the recomputation as text") String reproduction,
        @Schema(type = SchemaType.ARRAY, implementation = Object.class,
                description = "Recomputed results, if they differ; an item is null if its inputs were erased",
                nullable = true) @Nullable JsonNode recomputed) {

    static MatchLogView of(LoggedAnswer answer, AnswerReproducer.Outcome outcome) {
        return new MatchLogView(answer.id(), answer.question(), answer.about(), answer.askedByKey(), answer.askedAt(),
                answer.modelVersion(), answer.weights(), answer.context(), answer.facts(),
                answer.inputs().stream().map(AuditorView::of).toList(), Objects.requireNonNull(AuditorView.of(answer.results())),
                outcome.reproduced(), outcome.text(), AuditorView.of(outcome.recomputed()));
    }
}
