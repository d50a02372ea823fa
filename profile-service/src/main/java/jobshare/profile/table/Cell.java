package jobshare.profile.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import jobshare.kit.problem.InvalidValue;

/**
 * How a value is written into one cell of a table, and read again: what was written is read as the same value.
 *
 * @param write of a value that is neither missing nor null
 * @param read of a text that is not empty; throws {@link InvalidValue}
 */
record Cell(Function<JsonNode, String> write, Function<String, JsonNode> read) {
}
