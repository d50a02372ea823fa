package jobshare.profile.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import jobshare.kit.rejection.FieldError;

/** Reads a JSON object per line, each a merge patch of the stored state or of an empty one. */
final class NdjsonRowReader {

    private static final ObjectNode EMPTY = JsonNodeFactory.instance.objectNode();

    private NdjsonRowReader() {
    }

    static void read(LengthLimitedReader reader, ObjectMapper mapper, Consumer<SourceRow> rows) throws IOException {
        var lines = new BufferedReader(reader);
        var number = 1L;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                rows.accept(row(number, line, mapper));
            }
            reader.startRow(++number);
        }
    }

    private static SourceRow row(long number, String line, ObjectMapper mapper) {
        if (line.indexOf('\uFFFD') >= 0) {
            return unreadable(number, "contains a character that is not UTF-8");
        }
        try {
            return mapper.readTree(line) instanceof ObjectNode patch ? new SourceRow(number, patch, List.of())
                    : unreadable(number, "is not a JSON object");
        } catch (JsonProcessingException e) {
            var at = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
            return unreadable(number, "is not valid JSON" + at);
        }
    }

    private static SourceRow unreadable(long number, String reason) {
        return new SourceRow(number, EMPTY, List.of(new FieldError("", reason)));
    }
}
