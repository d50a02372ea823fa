package jobshare.profile.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A field of a form as a column of a table.
 *
 * @param name as in the JSON
 * @param comesIn whether it may be changed; else it is only shown, and passed over where it comes back
 */
public record Column(String name, Cell cell, boolean comesIn) {

    /** A text that is kept to the letter. */
    public static Column text(String name) {
        return new Column(name, Cells.TEXT, true);
    }

    /** One word, such as an id or a constant. */
    public static Column word(String name) {
        return new Column(name, Cells.WORD, true);
    }

    public static Column whole(String name) {
        return new Column(name, Cells.WHOLE, true);
    }

    public static Column number(String name) {
        return new Column(name, Cells.NUMBER, true);
    }

    public static Column flag(String name) {
        return new Column(name, Cells.FLAG, true);
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
        return new Column(name, Cells.list(Cells.pair(first, Cells.WORD, second, Cells.WHOLE)), true);
    }

    /** {@code STAY:24} */
    public static Column level(String name, String first, String second) {
        return new Column(name, Cells.pair(first, Cells.WORD, second, Cells.WHOLE), true);
    }

    /** {@code 0.5 to 0.6} */
    public static Column range(String name, String least, String most) {
        return new Column(name, Cells.range(least, most), true);
    }

    /** {@code 68000 to 82000 EUR} */
    public static Column money(String name, String least, String most, String currency) {
        return new Column(name, Cells.money(least, most, currency), true);
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
        return new Column(name, Weeks.CELL, true);
    }

    /** What the objects of a list are called by, with semicolons between; shown only. */
    public static Column labels(String name, String field) {
        return new Column(name, Cells.list(new Cell(value -> value.path(field).asText(), Cells.WORD.read())), false);
    }

    /** Shown only. */
    public Column shown() {
        return new Column(name, cell, false);
    }

    /** The cell of a value; empty for none. */
    String write(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "" : cell.write().apply(value);
    }

    /** @throws jobshare.kit.problem.InvalidValue when the text, which is not empty, can't be read */
    public JsonNode read(String text) {
        return cell.read().apply(text);
    }
}
