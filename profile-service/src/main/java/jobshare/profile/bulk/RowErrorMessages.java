package jobshare.profile.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import jobshare.kit.rejection.FieldError;

/** Prepares the error messages of rejected rows: each quotes at most the start of a long value. */
final class RowErrorMessages {

    private static final int MAX_QUOTE_LENGTH = 100;
    private static final int MAX_LENGTH = 2000;
    private static final int MAX_FIELD_LENGTH = 64;
    private static final int MAX_ERRORS = 50;

    private RowErrorMessages() {
    }

    /** The errors to store, the first {@value #MAX_ERRORS}. The pointer becomes the name of a column; empty for the row as a whole. */
    static List<FieldError> of(SourceRow row, List<FieldError> errors) {
        if (errors.size() > MAX_ERRORS) {
            var first = new ArrayList<>(of(row, errors.subList(0, MAX_ERRORS)));
            first.add(new FieldError("", "has " + (errors.size() - MAX_ERRORS) + " more errors"));
            return first;
        }
        var quoted = new ArrayList<String>();
        collectLongTexts(row.patch(), quoted);
        return errors.stream().map(error -> {
            var message = error.detail();
            for (var text : quoted) {
                message = message.replace(text, shortened(text));
            }
            return new FieldError(field(error.pointer()),
                    message.length() <= MAX_LENGTH ? message : message.substring(0, MAX_LENGTH) + "...");
        }).toList();
    }

    static String shortened(String text) {
        return text.length() <= MAX_QUOTE_LENGTH ? text : text.substring(0, MAX_QUOTE_LENGTH) + "...";
    }

    private static String field(String pointer) {
        var parts = pointer.split("/");
        return parts.length > 1 ? shortened(parts[1]).substring(0, Math.min(parts[1].length(), MAX_FIELD_LENGTH)) : "";
    }

    private static void collectLongTexts(JsonNode node, List<String> found) {
        if (node.isTextual() && node.textValue().length() > MAX_QUOTE_LENGTH) {
            found.add(node.textValue());
        }
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                if (name.length() > MAX_QUOTE_LENGTH) {
                    found.add(name);
                }
            });
        }
        node.forEach(inner -> collectLongTexts(inner, found));
    }
}
