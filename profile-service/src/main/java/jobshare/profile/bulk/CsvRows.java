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
import jobshare.kit.problem.FieldError;
import jobshare.kit.problem.InvalidValue;
import jobshare.kit.table.Formulas;
import jobshare.profile.table.Column;
import jobshare.profile.table.Columns;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * CSV as spreadsheets save it: separated by commas, semicolons or tabs, lines ending as on Windows, Unix or an old Mac. An empty cell
 * empties its field; a cell that is not there, because its column is missing or its row ends early, leaves the field as it is.
 */
final class CsvRows {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int MOST_OF_A_HEADER = 8192;

    private final Columns known;
    private final Consumer<SourceRow> rows;
    private List<Column> header = List.of();

    private CsvRows(Columns known, Consumer<SourceRow> rows) {
        this.known = known;
        this.rows = rows;
    }

    static void read(RowReader reader, Columns known, Consumer<SourceRow> rows) throws IOException {
        var buffered = new BufferedReader(reader);
        var format = CSVFormat.RFC4180.builder().setDelimiter(separator(buffered)).setIgnoreEmptyLines(false).get();
        new CsvRows(known, rows).read(CSVParser.builder().setFormat(format).setReader(buffered).get(), reader);
    }

    private void read(CSVParser parser, RowReader reader) {
        var end = parser.getCurrentLineNumber();
        try {
            for (var record : parser) {
                var line = end + 1;
                end = parser.getCurrentLineNumber();
                reader.begin(end + 1);
                if (record.size() == 1 && record.get(0).isBlank()) {
                    continue;
                }
                if (header.isEmpty()) {
                    header = header(record);
                } else {
                    rows.accept(row(line, record));
                }
            }
        } catch (UncheckedIOException e) {
            throw new UnreadableFile("The row on line " + (end + 1) + " can't be read: a quote in it is not closed, or something"
                    + " follows a closing quote. A quote within a quoted cell is written twice.");
        }
        if (header.isEmpty()) {
            throw new UnreadableFile("The file is empty. Its first line names the columns: " + String.join(", ", known.names())
                    + ".");
        }
    }

    private List<Column> header(CSVRecord record) {
        var columns = new ArrayList<Column>();
        var seen = new HashSet<String>();
        for (var cell : record) {
            var name = cell.strip();
            var column = known.named(name).orElseThrow(() -> new UnreadableFile("'" + Errors.shortened(name)
                    + "' is no column here. Known columns: " + String.join(", ", known.names()) + "."));
            if (!seen.add(name)) {
                throw new UnreadableFile("The column " + name + " is there twice.");
            }
            columns.add(column);
        }
        return columns;
    }

    private SourceRow row(long line, CSVRecord record) {
        var patch = JsonNodeFactory.instance.objectNode();
        var errors = new ArrayList<FieldError>();
        for (var i = 0; i < record.size(); i++) {
            if (i < header.size()) {
                try {
                    read(header.get(i), Formulas.plain(record.get(i)), patch);
                } catch (InvalidValue e) {
                    errors.add(new FieldError("/" + header.get(i).name(), e.getMessage()));
                }
            } else if (!record.get(i).isBlank()) {
                errors.add(new FieldError("", "has " + record.size() + " cells, but there are " + header.size()
                        + " columns. A cell that holds the separator is put in quotes."));
                break;
            }
        }
        return new SourceRow(line, patch, errors);
    }

    private static void read(Column column, String text, ObjectNode patch) {
        if (!column.comesIn()) {
            return;
        }
        if (text.indexOf('\uFFFD') >= 0) {
            throw new InvalidValue("'" + text + "' holds a character that is not UTF-8. " + RowSource.WAY_OUT);
        }
        if (text.isEmpty()) {
            patch.putNull(column.name());
        } else {
            patch.set(column.name(), column.read(text));
        }
    }

    /** The one that the line of headers holds most of; names of columns hold none. */
    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(MOST_OF_A_HEADER);
        var counts = new int[SEPARATORS.size()];
        var letter = reader.read();
        for (var i = 1; i < MOST_OF_A_HEADER && letter >= 0 && letter != '\n' && letter != '\r'; i++) {
            var separator = SEPARATORS.indexOf((char) letter);
            if (separator >= 0) {
                counts[separator]++;
            }
            letter = reader.read();
        }
        reader.reset();
        var most = 0;
        for (var i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.get(most);
    }
}
