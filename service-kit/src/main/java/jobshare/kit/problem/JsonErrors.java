package jobshare.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jobshare.kit.rejection.UnreadableValue;
import org.jspecify.annotations.Nullable;

/** Describes why a body is not valid JSON, or not the JSON of the contract, without naming classes. */
public final class JsonErrors {

    private JsonErrors() {
    }

    /** Returns a 400 that points to the field, or to line and column when the text is not JSON. */
    public static HttpProblem toProblem(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException || e.getCause() instanceof StreamConstraintsException) {
            return Problems.invalid("",
                    "Your request body has too many values, is nested too deeply, or contains a text, name or number that is too long.");
        }
        return e instanceof JsonMappingException mapping ? Problems.invalid(pointer(mapping), detail(mapping))
                : Problems.invalid("", syntax(e));
    }

    private static String syntax(JsonProcessingException e) {
        var location = e.getLocation();
        var at = location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
        return "Your request body is not valid JSON" + at + ".";
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath()
                .stream()
                .map(reference -> "/"
                        + (reference.getFieldName() != null ? escaped(reference.getFieldName()) : reference.getIndex()))
                .collect(Collectors.joining());
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String detail(JsonMappingException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                "'" + unknown.getPropertyName() + "' is not a field of this object. Known fields: "
                        + unknown.getKnownPropertyIds().stream().map(Object::toString).sorted().collect(Collectors.joining(", "))
                        + ".";
            case InvalidNullException _ -> "Must not be null.";
            case InvalidFormatException format ->
                "'" + shortened(format.getValue()) + "' is not " + expected(format.getTargetType()) + ".";
            case MismatchedInputException mismatch when mismatch.getTargetType() != null && invalidValue(e) == null ->
                isEmptyBody(e) ? "Send a JSON body." : "Must be " + expected(mismatch.getTargetType()) + ".";
            default -> other(e);
        };
    }

    /** Jackson has no exception type for an empty body; a test of the missing body fails if this text changes. */
    private static boolean isEmptyBody(JsonMappingException e) {
        return e.getPath().isEmpty() && e.getOriginalMessage().startsWith("No content");
    }

    private static String other(JsonMappingException e) {
        var value = invalidValue(e);
        if (value != null) {
            return value.getMessage();
        }
        return e.getPath().isEmpty() ? syntax(e) : "This value cannot be read.";
    }

    private static @Nullable UnreadableValue invalidValue(Throwable e) {
        for (var cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableValue value) {
                return value;
            }
        }
        return null;
    }

    private static String shortened(Object value) {
        var text = String.valueOf(value);
        return text.length() <= 80 ? text : text.substring(0, 80) + "...";
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        }
        if (type == String.class) {
            return "a string";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "a whole number within its range";
        }
        if (type == BigDecimal.class || type == double.class || type == Double.class) {
            return "a number";
        }
        if (type == Instant.class) {
            return "an instant such as 2026-03-01T09:00:00Z";
        }
        if (type == LocalDate.class) {
            return "a date such as 2026-03-01";
        }
        if (type == UUID.class) {
            return "a UUID";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "an array";
        }
        return Map.class.isAssignableFrom(type) || type.isRecord() ? "an object" : "a value that the contract allows";
    }
}
