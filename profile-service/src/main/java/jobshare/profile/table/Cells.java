package jobshare.profile.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import jobshare.kit.rejection.UnreadableValue;

/** The cell formats. All but texts ignore surrounding blanks, which spreadsheets and their users add. */
final class Cells {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> TRUE = Set.of("true", "yes", "wahr", "waar");
    private static final Set<String> FALSE = Set.of("false", "no", "falsch", "onwaar");
    private static final String INTEGER_FORMAT = "-?[0-9]{1,9}";
    private static final String DECIMAL_FORMAT = "-?[0-9]{1,15}([.,][0-9]{1,2})?";

    static final Cell TEXT = new Cell(JsonNode::asText, JSON::textNode);
    static final Cell WORD = new Cell(JsonNode::asText, text -> JSON.textNode(text.strip()));
    static final Cell INTEGER = new Cell(JsonNode::asText, Cells::integer);
    static final Cell DECIMAL = new Cell(value -> value.decimalValue().toPlainString(), Cells::decimal);
    static final Cell BOOLEAN = new Cell(JsonNode::asText, Cells::bool);

    private Cells() {
    }

    private static JsonNode integer(String text) {
        if (!text.strip().matches(INTEGER_FORMAT)) {
            throw new UnreadableValue("'" + text + "' is not a whole number.");
        }
        return JSON.numberNode(Integer.parseInt(text.strip()));
    }

    /** Accepts a decimal comma, which Dutch and German spreadsheets write. */
    private static JsonNode decimal(String text) {
        if (!text.strip().matches(DECIMAL_FORMAT)) {
            throw new UnreadableValue("'" + text + "' is not a number such as 0.5, with at most two decimals.");
        }
        return JSON.numberNode(new BigDecimal(text.strip().replace(',', '.')));
    }

    /** Accepts the words that spreadsheets write in the language of their user. */
    private static JsonNode bool(String text) {
        var word = text.strip().toLowerCase(Locale.ROOT);
        if (TRUE.contains(word) || FALSE.contains(word)) {
            return JSON.booleanNode(TRUE.contains(word));
        }
        throw new UnreadableValue("'" + text + "' is not true or false.");
    }

    /** {@code a;b}; a backslash escapes a semicolon or backslash within an item. */
    static Cell list(Cell item) {
        return new Cell(value -> {
            var items = new StringJoiner(";");
            value.forEach(element -> items.add(escaped(item.write().apply(element), ";")));
            return items.toString();
        }, text -> {
            var list = JSON.arrayNode();
            items(text).forEach(element -> list.add(item.read().apply(element)));
            return list;
        });
    }

    private static List<String> items(String text) {
        var items = split(text, ';');
        items.removeIf(String::isBlank); // a trailing semicolon
        return items;
    }

    private static List<String> split(String text, char separator) {
        var items = new ArrayList<String>();
        var item = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == '\\' && i + 1 < text.length()) {
                item.append(text.charAt(++i));
            } else if (character == separator) {
                items.add(item.toString());
                item.setLength(0);
            } else {
                item.append(character);
            }
        }
        items.add(item.toString());
        return items;
    }

    private static String escaped(String text, String separator) {
        return text.replace("\\", "\\\\").replace(separator, "\\" + separator);
    }

    /** An object of texts; trailing ones may be omitted: {@code Nurse|2019-03||STILL_RUNNING}. */
    static Cell texts(List<String> fields) {
        return new Cell(value -> {
            var texts = new StringJoiner("|");
            fields.forEach(field -> texts.add(escaped(value.path(field).asText(""), "|")));
            return texts.toString();
        }, text -> {
            var parts = split(text, '|');
            if (parts.size() > fields.size()) {
                throw new UnreadableValue("'" + text + "' has more parts than " + String.join("|", fields) + ".");
            }
            var texts = JSON.objectNode();
            for (var i = 0; i < fields.size(); i++) {
                var part = i < parts.size() ? parts.get(i) : "";
                texts.set(fields.get(i), part.isEmpty() ? JSON.nullNode() : JSON.textNode(part));
            }
            return texts;
        });
    }

    /** An object of two fields, the second optional: {@code en:C1}, or only {@code STAY}. */
    static Cell pair(String first, Cell firstCell, String second, Cell secondCell) {
        return new Cell(value -> {
            var end = value.path(second);
            return firstCell.write().apply(value.path(first))
                    + (end.isMissingNode() || end.isNull() ? "" : ":" + secondCell.write().apply(end));
        }, text -> {
            // URIs contain colons too: the last one separates, unless it belongs to the scheme
            var colon = text.lastIndexOf(':');
            var isSingle = colon < 0 || text.startsWith("//", colon + 1);
            var pair = JSON.objectNode();
            pair.set(first, firstCell.read().apply(isSingle ? text.strip() : text.substring(0, colon).strip()));
            pair.set(second, isSingle ? JSON.nullNode() : secondCell.read().apply(text.substring(colon + 1).strip()));
            return pair;
        });
    }

    /** An object of two numbers: {@code 0.5 to 0.6}. A spreadsheet would turn a colon or dash into a time or date. */
    static Cell range(String min, String max) {
        return new Cell(value -> DECIMAL.write().apply(value.path(min)) + " to " + DECIMAL.write().apply(value.path(max)),
                text -> {
                    var ends = text.strip().split("\\s*(to|-|–)\\s*", 2);
                    if (ends.length != 2) {
                        throw new UnreadableValue("'" + text + "' is not a range such as 0.5 to 0.6.");
                    }
                    var range = JSON.objectNode();
                    range.set(min, DECIMAL.read().apply(ends[0]));
                    range.set(max, DECIMAL.read().apply(ends[1]));
                    return range;
                });
    }

    /** An object of two numbers and a currency: {@code 68000 to 82000 EUR}. */
    static Cell money(String min, String max, String currency) {
        var range = range(min, max);
        return new Cell(value -> range.write().apply(value) + " " + value.path(currency).asText(), text -> {
            var stripped = text.strip();
            var blank = stripped.lastIndexOf(' ');
            if (blank < 0) {
                throw new UnreadableValue("'" + text + "' is not a range with a currency such as 68000 to 82000 EUR.");
            }
            var money = (ObjectNode) range.read().apply(stripped.substring(0, blank));
            return money.put(currency, stripped.substring(blank + 1));
        });
    }

    /** Whole numbers by name: {@code pace:3;planning:4}. Names that are not mentioned are removed. */
    static Cell numbers(List<String> names) {
        return new Cell(value -> {
            var entries = new StringJoiner(";");
            value.properties().forEach(entry -> entries.add(entry.getKey() + ":" + entry.getValue().asText()));
            return entries.toString();
        }, text -> {
            var numbers = JSON.objectNode();
            names.forEach(numbers::putNull);
            for (var entry : items(text)) {
                var parts = entry.split(":", 2);
                var name = parts[0].strip();
                if (parts.length != 2 || !names.contains(name)) {
                    throw new UnreadableValue(
                            "'" + entry + "' is not name:number. Known names: " + String.join(", ", names) + ".");
                }
                if (!numbers.path(name).isNull()) {
                    throw new UnreadableValue("'" + name + "' occurs twice.");
                }
                numbers.set(name, INTEGER.read().apply(parts[1]));
            }
            return numbers;
        });
    }
}
