package jobshare.profile.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jobshare.kit.csv.CsvEscaping;
import org.jspecify.annotations.Nullable;

/** The columns of a table, in order. */
public record Columns(List<Column> all) {

    public static Columns of(Column... columns) {
        return new Columns(List.of(columns));
    }

    public List<String> names() {
        return all.stream().map(Column::name).toList();
    }

    public Optional<Column> find(String name) {
        return all.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /**
     * The selected columns and the id. Other columns are omitted rather than empty, so that importing the table does not clear
     * their fields.
     *
     * @param fields names separated by commas; null for all of them
     */
    public Columns select(@Nullable String fields) {
        if (fields == null) {
            return this;
        }
        var names = Stream.concat(Stream.of("id"), Stream.of(fields.split(","))).map(String::strip).toList();
        return new Columns(all.stream().filter(column -> names.contains(column.name())).toList());
    }

    /** The cells of a row, escaped so that spreadsheets execute no formula. */
    List<String> write(JsonNode row) {
        return all.stream().map(column -> CsvEscaping.escape(column.write(row.path(column.name())))).toList();
    }
}
