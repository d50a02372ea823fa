package jobshare.matching.partner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jobshare.matching.matchlog.LoggedAnswer;
import jobshare.matching.matchlog.ModelVersions;
import org.jspecify.annotations.Nullable;

/** Makes a logged answer again, from what was logged with it, and compares the two. */
@Singleton
class Reproduction {

    private final ModelVersions versions;
    private final ObjectMapper json;

    @Inject
    Reproduction(ModelVersions versions, ObjectMapper json) {
        this.versions = versions;
        this.json = json;
    }

    /**
     * What came of it.
     *
     * @param reproduced null where nothing is left to compute from
     * @param recomputed what comes out now, where that is not what was answered
     */
    record Outcome(@Nullable Boolean reproduced, String text, @Nullable JsonNode recomputed) {
    }

    Outcome of(LoggedAnswer answer) {
        var settings = versions.of(answer.modelVersion());
        if (settings.isEmpty()) {
            return new Outcome(null, "The settings of model " + answer.modelVersion() + " are not known here.", null);
        }
        var then = new LoggedInputs(answer, settings.get().model(), json);
        var recomputed = json.createArrayNode();
        int erased = 0;
        int different = 0;
        for (var result : answer.results()) {
            var again = then.again(result).map(this::tree);
            recomputed.add(again.orElseGet(json::nullNode));
            erased += again.isEmpty() ? 1 : 0;
            different += again.isPresent() && !again.get().equals(result) ? 1 : 0;
        }
        return outcome(answer, erased, different, recomputed);
    }

    private static Outcome outcome(LoggedAnswer answer, int erased, int different, ArrayNode recomputed) {
        int all = answer.results().size();
        boolean forgotten = all == 0 && answer.inputs().size() < answer.versions().size();
        if (forgotten || all > 0 && erased == all) {
            return new Outcome(null, "What it was made from was erased with the people, so it can't be made again.", null);
        }
        var left = erased == 0
                ? ""
                : " Of " + all + " results " + erased + " can't be made again, since their inputs were erased.";
        return different == 0
                ? new Outcome(true, "Computed anew from the inputs as they were, it comes out the same." + left, null)
                : new Outcome(false, "Computed anew from the inputs as they were, " + different + " of " + (all - erased)
                        + " results come out differently: the rules have changed since, or the log was." + left, recomputed);
    }

    /** As it would be written to the log. */
    private JsonNode tree(Object result) {
        try {
            return json.readTree(json.writeValueAsString(result));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No JSON can be made of an answer", e);
        }
    }
}
