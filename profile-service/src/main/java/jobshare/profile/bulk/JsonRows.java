package jobshare.profile.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import jobshare.kit.problem.FieldError;

/** A JSON object per line: a merge patch of what is there, or of nothing. */
final class JsonRows {

    private static final ObjectNode NOTHING = JsonNodeFactory.instance.objectNode();

    private JsonRows() {
    }

    static void read(RowReader reader, ObjectMapper mapper, Consumer<SourceRow> rows) throws IOException {
        var lines = new BufferedReader(reader);
        var number = 1L;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                rows.accept(row(number, line, mapper));
            }
            reader.begin(++number);
        }
    }

    private static SourceRow row(long number, String line, ObjectMapper mapper) {
        if (line.indexOf('\uFFFD') >= 0) {
            return refused(number, "holds a character that is not UTF-8");
        }
        try {
            return mapper.readTree(line) instanceof ObjectNode patch
                    ? new SourceRow(number, patch, List.of())
                    : refused(number, "is not a JSON object");
        } catch (JsonProcessingException e) {
            var at = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
            return refused(number, "is not valid JSON" + at);
        }
    }

    private static SourceRow refused(long number, String why) {
        return new SourceRow(number, NOTHING, List.of(new FieldError("", why)));
    }
}
