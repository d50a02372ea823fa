package jobshare.profile.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import jobshare.kit.rejection.FieldError;

/**
 * A row of an import file.
 *
 * @param line on which it starts, counted from 1
 * @param length in characters
 * @param patch its values
 * @param errors why values cannot be read; empty if they can
 */
record SourceRow(long line, int length, ObjectNode patch, List<FieldError> errors) {

    /** The same row, or its refusal if it has more values: each of them could be an error, which takes far more memory than a value. */
    SourceRow withAtMost(int maxValues) {
        var values = values(patch);
        return values <= maxValues ? this
                : new SourceRow(line, length, JsonNodeFactory.instance.objectNode(),
                        List.of(new FieldError("", "has " + values + " values. The maximum is " + maxValues + ".")));
    }

    private static int values(JsonNode node) {
        int values = node.size();
        for (var inner : node) {
            values += values(inner);
        }
        return values;
    }
}
