package jobshare.matching.match;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import jobshare.matching.matchlog.LoggedInput;
import jobshare.matching.profile.RoleFitPart;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor sees of a logged answer: everything but expected pay, whether a role pays as much, and answers to the questionnaire. The
 * log itself keeps them, since the answer is recomputed from them.
 */
final class AuditorView {

    private static final Set<String> HIDDEN_INPUTS = Set.of("payExpectation", "values");
    private static final Set<String> SHOWN_OF_PAY = Set.of("part", "weight");
    private static final String PAY = RoleFitPart.PAY.name();

    private AuditorView() {
    }

    static LoggedInput of(LoggedInput input) {
        var content = input.content().deepCopy();
        if (content instanceof ObjectNode object && input.kind().equals("PERSON")) {
            object.remove(HIDDEN_INPUTS);
        }
        return new LoggedInput(input.kind(), input.id(), input.version(), content);
    }

    static @Nullable JsonNode of(@Nullable JsonNode results) {
        return results == null ? null : withoutPay(results.deepCopy());
    }

    private static JsonNode withoutPay(JsonNode results) {
        results.findParents("contributions").forEach(result -> hidePay(result.path("contributions")));
        results.findParents("missing").forEach(result -> removePay(result.path("missing")));
        return results;
    }

    private static void hidePay(JsonNode contributions) {
        contributions.forEach(contribution -> {
            if (contribution instanceof ObjectNode object && PAY.equals(object.path("part").asText())) {
                object.retain(SHOWN_OF_PAY);
            }
        });
    }

    private static void removePay(JsonNode missing) {
        for (var entries = missing.elements(); entries.hasNext();) {
            if (PAY.equals(entries.next().path("what").asText())) {
                entries.remove();
            }
        }
    }
}
