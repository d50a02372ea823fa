package jobshare.profile.change;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jobshare.kit.problem.FieldError;
import jobshare.kit.problem.Problems;

/**
 * The names of the fields that differ, in the order in which they are declared.
 *
 * @param fields names as in the JSON
 */
public record Changes(List<String> fields) {

    /** Compares two forms of the same kind, component by component. */
    public static <R extends Record> Changes between(R before, R after) {
        return new Changes(Arrays.stream(before.getClass().getRecordComponents())
                .filter(component -> !Objects.equals(read(component, before), read(component, after)))
                .map(RecordComponent::getName).toList());
    }

    public boolean isEmpty() { return fields.isEmpty(); }

    public boolean touch(Set<String> names) {
        return fields.stream().anyMatch(names::contains);
    }

    /**
     * Passes when nothing but these fields differs.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with a pointer to each other field
     */
    public void onlyTouch(Set<String> allowed, String reason) {
        var others = fields.stream().filter(field -> !allowed.contains(field)).map(field -> new FieldError("/" + field, reason))
                .toList();
        if (!others.isEmpty()) {
            throw Problems.invalid(others);
        }
    }

    private static Object read(RecordComponent component, Record form) {
        try {
            return component.getAccessor().invoke(form);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The accessors of a public record can be called", e);
        }
    }
}
