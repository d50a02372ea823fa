package jobshare.matching.match;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.enterprise.context.ApplicationScoped;
import jobshare.matching.matchlog.LoggedAnswer;
import jobshare.matching.matchlog.ModelVersions;
import org.jspecify.annotations.Nullable;

/** Recomputes a logged answer from its logged inputs and compares both. */
@ApplicationScoped
class AnswerReproducer {

    private final ModelVersions versions;
    private final ObjectMapper json;

    AnswerReproducer(ModelVersions versions, ObjectMapper json) {
        this.versions = versions;
        this.json = json;
    }

    /**
     * The result of a recomputation.
     *
     * @param reproduced null if no inputs are left
     * @param recomputed the results that differ from the logged ones; null if none does
     */
    record Outcome(@Nullable Boolean reproduced, String text, @Nullable JsonNode recomputed) {
    }

    Outcome reproduce(LoggedAnswer answer) {
        var settings = versions.find(answer.modelVersion());
        if (settings.isEmpty()) {
            return new Outcome(null, "The settings of model version " + answer.modelVersion() + " are not available.", null);
        }
        var replay = new AnswerReplay(answer, settings.get().model(), json);
        var recomputed = json.createArrayNode();
        int erased = 0;
        int different = 0;
        for (var result : answer.results()) {
            var recomputation = replay.recompute(result).map(this::tree);
            recomputed.add(recomputation.orElseGet(json::nullNode));
            erased += recomputation.isEmpty() ? 1 : 0;
            different += recomputation.isPresent() && !recomputation.get().equals(result) ? 1 : 0;
        }
        return outcome(answer, erased, different, recomputed);
    }

    private static Outcome outcome(LoggedAnswer answer, int erased, int different, ArrayNode recomputed) {
        int all = answer.results().size();
        boolean inputsErased = all == 0 && answer.inputs().size() < answer.versions().size();
        if (inputsErased || all > 0 && erased == all) {
            return new Outcome(null, "The inputs were erased, so the answer cannot be recomputed.", null);
        }
        var remainder = erased == 0 ? ""
                : " " + erased + " of " + all + " results cannot be recomputed, because their inputs were erased.";
        return different == 0
                ? new Outcome(true, "Recomputation from the logged inputs gives the same results." + remainder, null)
                : new Outcome(false,
                        different + " of " + (all - erased) + " results differ when recomputed from the logged inputs."
                                + " The rules or the log have changed since." + remainder,
                        recomputed);
    }

    /** The JSON that the log would hold. */
    private JsonNode tree(Object result) {
        try {
            return json.readTree(json.writeValueAsString(result));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The answer cannot be written as JSON", e);
        }
    }
}
