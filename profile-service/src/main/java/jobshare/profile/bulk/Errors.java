package jobshare.profile.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import jobshare.kit.problem.FieldError;

/** What is told of a row that is refused: a field, and a message that quotes no more than the beginning of a long value. */
final class Errors {

    private static final int MOST_QUOTED = 100;
    private static final int MOST_CHARACTERS = 2000;

    private Errors() {
    }

    /** The errors of a row as they are kept; the field is that of the table, empty for the row as a whole. */
    static List<FieldError> of(SourceRow row, List<FieldError> errors) {
        var quoted = new ArrayList<String>();
        longTexts(row.patch(), quoted);
        return errors.stream().map(error -> {
            var message = error.detail();
            for (var text : quoted) {
                message = message.replace(text, shortened(text));
            }
            return new FieldError(field(error.pointer()), message.length() <= MOST_CHARACTERS
                    ? message
                    : message.substring(0, MOST_CHARACTERS) + "...");
        }).toList();
    }

    static String shortened(String text) {
        return text.length() <= MOST_QUOTED ? text : text.substring(0, MOST_QUOTED) + "...";
    }

    private static String field(String pointer) {
        var parts = pointer.split("/");
        return parts.length > 1 ? shortened(parts[1]).substring(0, Math.min(parts[1].length(), 64)) : "";
    }

    private static void longTexts(JsonNode node, List<String> found) {
        if (node.isTextual() && node.textValue().length() > MOST_QUOTED) {
            found.add(node.textValue());
        }
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                if (name.length() > MOST_QUOTED) {
                    found.add(name);
                }
            });
        }
        node.forEach(inner -> longTexts(inner, found));
    }
}
