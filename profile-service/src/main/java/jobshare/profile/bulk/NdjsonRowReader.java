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
import jobshare.profile.job.ImportSettings;
import jobshare.profile.job.LengthLimitedReader;

/** Reads a JSON object per line, each a merge patch of the stored state or of an empty one. */
final class NdjsonRowReader {

    private static final ObjectNode EMPTY = JsonNodeFactory.instance.objectNode();

    private final ObjectMapper mapper;
    private final ImportSettings limits;

    private NdjsonRowReader(ObjectMapper mapper, ImportSettings limits) {
        this.mapper = mapper;
        this.limits = limits;
    }

    static void read(LengthLimitedReader reader, ObjectMapper mapper, ImportSettings limits, Consumer<SourceRow> rows)
            throws IOException {
        new NdjsonRowReader(mapper, limits).read(reader, rows);
    }

    private void read(LengthLimitedReader reader, Consumer<SourceRow> rows) throws IOException {
        var lines = new BufferedReader(reader);
        var number = 1L;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                rows.accept(row(number, line));
            }
            reader.startRow(++number);
        }
    }

    private SourceRow row(long number, String line) {
        if (line.indexOf('\uFFFD') >= 0) {
            return unreadable(number, line, "contains a character that is not UTF-8");
        }
        try {
            if (!(mapper.readTree(line) instanceof ObjectNode patch)) {
                return unreadable(number, line, "is not a JSON object");
            }
            return patch.size() > limits.maxColumns()
                    ? unreadable(number, line, "has " + patch.size() + " fields. The maximum is " + limits.maxColumns() + ".")
                    : new SourceRow(number, line.length(), patch, List.of());
        } catch (JsonProcessingException e) {
            var at = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
            return unreadable(number, line, "is not valid JSON" + at);
        }
    }

    private static SourceRow unreadable(long number, String line, String reason) {
        return new SourceRow(number, line.length(), EMPTY, List.of(new FieldError("", reason)));
    }
}
