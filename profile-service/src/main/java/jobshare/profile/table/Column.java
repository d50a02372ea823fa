package jobshare.profile.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A column for one field.
 *
 * @param name as in the JSON
 * @param isImported whether imports read the column; otherwise they ignore it
 */
public record Column(String name, Cell cell, boolean isImported) {

    /** A text, including its blanks. */
    public static Column text(String name) {
        return new Column(name, Cells.TEXT, true);
    }

    /** A word, such as an id or a constant. */
    public static Column word(String name) {
        return new Column(name, Cells.WORD, true);
    }

    public static Column integer(String name) {
        return new Column(name, Cells.INTEGER, true);
    }

    public static Column decimal(String name) {
        return new Column(name, Cells.DECIMAL, true);
    }

    public static Column bool(String name) {
        return new Column(name, Cells.BOOLEAN, true);
    }

    /** {@code a;b} */
    public static Column words(String name) {
        return new Column(name, Cells.list(Cells.WORD), true);
    }

    /** {@code en:C1;nl:B2} */
    public static Column wordPairs(String name, String first, String second) {
        return new Column(name, Cells.list(Cells.pair(first, Cells.WORD, second, Cells.WORD)), true);
    }

    /** {@code uri:4;uri:5} */
    public static Column levels(String name, String first, String second) {
        return new Column(name, Cells.list(Cells.pair(first, Cells.WORD, second, Cells.INTEGER)), true);
    }

    /** {@code STAY:24} */
    public static Column level(String name, String first, String second) {
        return new Column(name, Cells.pair(first, Cells.WORD, second, Cells.INTEGER), true);
    }

    /** {@code 0.5 to 0.6} */
    public static Column range(String name, String min, String max) {
        return new Column(name, Cells.range(min, max), true);
    }

    /** {@code 68000 to 82000 EUR} */
    public static Column money(String name, String min, String max, String currency) {
        return new Column(name, Cells.money(min, max, currency), true);
    }

    /** {@code Nurse|2019-03||STILL_RUNNING;Head|2022-01|2023-05|PROMOTED|a note}: texts in the order of the fields. */
    public static Column records(String name, List<String> fields) {
        return new Column(name, Cells.list(Cells.texts(fields)), true);
    }

    /** {@code pace:3;planning:4} */
    public static Column numbers(String name, List<String> names) {
        return new Column(name, Cells.numbers(names), true);
    }

    /** {@code mon:PP- tue:Po-} */
    public static Column weeks(String name) {
        return new Column(name, WeeksCell.CELL, true);
    }

    /** One field of each object in a list, separated by semicolons. Read-only. */
    public static Column labels(String name, String field) {
        return new Column(name, Cells.list(new Cell(value -> value.path(field).asText(), Cells.WORD.read())), false);
    }

    public Column readOnly() {
        return new Column(name, cell, false);
    }

    /** The text of a value; empty if it is missing. */
    String write(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "" : cell.write().apply(value);
    }

    /** @throws jobshare.kit.rejection.UnreadableValue if the text, which is not empty, cannot be parsed */
    public JsonNode read(String text) {
        return cell.read().apply(text);
    }
}
