package jobshare.profile.field;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import jobshare.kit.rejection.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * The names of the fields in which two records differ, in the order of declaration.
 *
 * @param fields names as in the JSON
 */
public record FieldChanges(List<String> fields) {

    /** Compares two records of the same type, component by component. */
    public static <R extends Record> FieldChanges between(R before, R after) {
        return new FieldChanges(RecordFields.of(before.getClass())
                .names()
                .stream()
                .filter(name -> !Objects.equals(value(name, before), value(name, after)))
                .toList());
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    public boolean includeAny(Set<String> names) {
        return fields.stream().anyMatch(names::contains);
    }

    /** One error for each changed field that is not among the allowed ones. */
    public List<FieldError> outside(Set<String> allowed, String reason) {
        return fields.stream()
                .filter(field -> !allowed.contains(field))
                .map(field -> new FieldError("/" + field, reason))
                .toList();
    }

    private static @Nullable Object value(String name, Record from) {
        return RecordFields.of(from.getClass()).value(name, from);
    }
}
