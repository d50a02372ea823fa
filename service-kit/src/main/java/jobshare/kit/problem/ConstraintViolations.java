package jobshare.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import jobshare.kit.rejection.FieldError;

/** Converts constraint violations of a request to field errors. */
public final class ConstraintViolations {

    private ConstraintViolations() {
    }

    public static List<FieldError> toFieldErrors(ConstraintViolationException e) {
        return e.getConstraintViolations()
                .stream()
                .map(ConstraintViolations::error)
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::detail))
                .toList();
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        var pointer = pointer(violation.getPropertyPath());
        return new FieldError(pointer,
                pointer.isEmpty() && violation.getInvalidValue() == null ? "Send a JSON body." : detail(violation));
    }

    private static String detail(ConstraintViolation<?> violation) {
        var value = violation.getInvalidValue();
        var simple = value instanceof Number || value instanceof Boolean || value instanceof Enum<?>
                || value instanceof String text && text.length() <= 60;
        return violation.getMessage() + (simple ? ", but was '" + value + "'" : "");
    }

    /** The path begins with the resource method and its parameter; the fields of the body follow. */
    private static String pointer(Path path) {
        var nodes = StreamSupport.stream(path.spliterator(), false).toList();
        var pointer = new StringBuilder();
        String parameter = null;
        for (var node : nodes) {
            switch (node.getKind()) {
                case PARAMETER -> parameter = node.getName();
                case PROPERTY, CONTAINER_ELEMENT -> append(pointer, node);
                case BEAN, METHOD, CONSTRUCTOR, RETURN_VALUE, CROSS_PARAMETER -> {
                }
            }
        }
        return pointer.isEmpty() && parameter != null && !parameter.equals("body") ? "query:" + parameter : pointer.toString();
    }

    private static void append(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        } else if (node.getKey() != null) {
            pointer.append('/').append(node.getKey());
        }
        if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
            pointer.append('/').append(node.getName());
        }
    }
}
