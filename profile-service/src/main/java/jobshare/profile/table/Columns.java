package jobshare.profile.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jobshare.kit.table.Formulas;
import org.jspecify.annotations.Nullable;

/** All columns of a table, in their order. */
public record Columns(List<Column> all) {

    public static Columns of(Column... columns) {
        return new Columns(List.of(columns));
    }

    public List<String> names() {
        return all.stream().map(Column::name).toList();
    }

    public Optional<Column> named(String name) {
        return all.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /**
     * Those of which the names are asked for, beside the id: what is not asked for has no column, so that nobody empties it by bringing
     * the table back.
     *
     * @param fields names with commas between; null for all of them
     */
    public Columns only(@Nullable String fields) {
        if (fields == null) {
            return this;
        }
        var asked = Stream.concat(Stream.of("id"), Stream.of(fields.split(","))).map(String::strip).toList();
        return new Columns(all.stream().filter(column -> asked.contains(column.name())).toList());
    }

    /** The cells of a thing in JSON, made harmless for spreadsheets. */
    List<String> write(JsonNode thing) {
        return all.stream().map(column -> Formulas.harmless(column.write(thing.path(column.name())))).toList();
    }
}
