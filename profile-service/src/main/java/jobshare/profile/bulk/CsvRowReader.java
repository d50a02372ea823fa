package jobshare.profile.bulk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import jobshare.kit.csv.CsvEscaping;
import jobshare.kit.rejection.FieldError;
import jobshare.kit.rejection.UnreadableValue;
import jobshare.profile.job.ImportSettings;
import jobshare.profile.job.LengthLimitedReader;
import jobshare.profile.job.UnreadableFile;
import jobshare.profile.table.Column;
import jobshare.profile.table.Columns;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads CSV as spreadsheets save it: separated by commas, semicolons or tabs, with any line ends. An empty cell clears its field; a
 * missing cell, because its column is missing or its row ends early, keeps it.
 */
final class CsvRowReader {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int MAX_HEADER_LENGTH = 8192;

    private final Columns known;
    private final ImportSettings limits;
    private final Consumer<SourceRow> rows;
    private List<Column> header = List.of();

    private CsvRowReader(Columns known, ImportSettings limits, Consumer<SourceRow> rows) {
        this.known = known;
        this.limits = limits;
        this.rows = rows;
    }

    static void read(LengthLimitedReader reader, Columns known, ImportSettings limits, Consumer<SourceRow> rows)
            throws IOException {
        var buffered = new BufferedReader(reader);
        var format = CSVFormat.RFC4180.builder().setDelimiter(separator(buffered)).setIgnoreEmptyLines(false).get();
        new CsvRowReader(known, limits, rows).read(CSVParser.builder().setFormat(format).setReader(buffered).get(), reader);
    }

    private void read(CSVParser parser, LengthLimitedReader reader) {
        var end = parser.getCurrentLineNumber();
        try {
            for (var record : parser) {
                var line = end + 1;
                end = parser.getCurrentLineNumber();
                var length = reader.rowLength();
                reader.startRow(end + 1);
                if (record.size() == 1 && record.get(0).isBlank()) {
                    continue;
                }
                if (header.isEmpty()) {
                    header = header(record);
                } else {
                    rows.accept(row(line, length, record));
                }
            }
        } catch (UncheckedIOException e) {
            throw new UnreadableFile("The row on line " + (end + 1) + " cannot be read. It has an unclosed quote, or text after a"
                    + " closing quote. Write a quote within a quoted cell twice.");
        }
        if (header.isEmpty()) {
            throw new UnreadableFile(
                    "The file is empty. Its first line must name the columns: " + String.join(", ", known.names()) + ".");
        }
    }

    private List<Column> header(CSVRecord record) {
        if (record.size() > limits.maxColumns()) {
            throw new UnreadableFile(
                    "The first line has " + record.size() + " columns. The maximum is " + limits.maxColumns() + ".");
        }
        var columns = new ArrayList<Column>();
        var seen = new HashSet<String>();
        for (var cell : record) {
            var name = cell.strip();
            var column = known.find(name)
                    .orElseThrow(() -> new UnreadableFile("'" + RowErrorMessages.shortened(name)
                            + "' is an unknown column. Known columns: " + String.join(", ", known.names()) + "."));
            if (!seen.add(name)) {
                throw new UnreadableFile("The column " + name + " occurs twice.");
            }
            columns.add(column);
        }
        return columns;
    }

    private SourceRow row(long line, int length, CSVRecord record) {
        var patch = JsonNodeFactory.instance.objectNode();
        var errors = new ArrayList<FieldError>();
        if (record.size() > limits.maxColumns()) {
            errors.add(new FieldError("", "has " + record.size() + " cells. The maximum is " + limits.maxColumns() + "."));
            return new SourceRow(line, length, patch, errors);
        }
        for (var i = 0; i < record.size(); i++) {
            if (i < header.size()) {
                try {
                    read(header.get(i), record.get(i), patch);
                } catch (UnreadableValue e) {
                    errors.add(new FieldError("/" + header.get(i).name(), String.valueOf(e.getMessage())));
                }
            } else if (!record.get(i).isBlank()) {
                errors.add(new FieldError("", "has " + record.size() + " cells, but the header has " + header.size()
                        + " columns. Quote cells that contain the separator."));
                break;
            }
        }
        return new SourceRow(line, length, patch, errors);
    }

    private void read(Column column, String cell, ObjectNode patch) {
        if (!column.isImported()) {
            return;
        }
        if (cell.length() > limits.maxCellLength()) {
            throw new UnreadableValue("has " + cell.length() + " characters. The maximum is " + limits.maxCellLength() + ".");
        }
        var text = CsvEscaping.unescape(cell);
        if (text.indexOf('\uFFFD') >= 0) {
            throw new UnreadableValue("'" + text + "' contains a character that is not UTF-8. " + ImportFileReader.SAVE_AS_UTF8);
        }
        if (text.isEmpty()) {
            patch.putNull(column.name());
        } else {
            patch.set(column.name(), column.read(text));
        }
    }

    /** The separator that occurs most in the header; column names contain none. */
    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(MAX_HEADER_LENGTH);
        var counts = new int[SEPARATORS.size()];
        var character = reader.read();
        for (var i = 1; i < MAX_HEADER_LENGTH && character >= 0 && character != '\n' && character != '\r'; i++) {
            var separator = SEPARATORS.indexOf((char) character);
            if (separator >= 0) {
                counts[separator]++;
            }
            character = reader.read();
        }
        reader.reset();
        var most = 0;
        for (var i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.get(most);
    }
}
