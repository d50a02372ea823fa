package jobshare.profile.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import jobshare.kit.rejection.UnreadableValue;

/**
 * Converts a JSON value to the text of a CSV cell and back without loss.
 *
 * @param write converts a value that is neither missing nor null
 * @param read parses a text that is not empty; throws {@link UnreadableValue}
 */
record Cell(Function<JsonNode, String> write, Function<String, JsonNode> read) {
}
