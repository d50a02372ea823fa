package jobshare.profile.listing;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.kit.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Cuts views down to the fields that a caller asks for. What is null is not sent, so a view of a few fields is one in which the
 * others are null; id and version stay.
 */
public final class Sparse<V extends Record> {

    /** For the contract. */
    public static final String HOW = "Only these fields, with commas between; id and version are always there. Left out: all.";

    private static final Set<String> ALWAYS = Set.of("id", "version");

    private final RecordComponent[] components;
    private final Constructor<V> constructor;
    private final @Nullable Set<String> kept;

    private Sparse(Class<V> type, @Nullable Set<String> kept) {
        this.components = type.getRecordComponents();
        this.kept = kept;
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Each record has a canonical constructor", e);
        }
    }

    /**
     * For views of this kind.
     *
     * @param fields names with commas between; null for all of them
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names the known fields
     */
    public static <V extends Record> Sparse<V> of(Class<V> type, @Nullable String fields) {
        if (fields == null) {
            return new Sparse<>(type, null);
        }
        var known = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var asked = Stream.of(fields.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
        var unknown = asked.stream().filter(name -> !known.contains(name)).toList();
        if (asked.isEmpty() || !unknown.isEmpty()) {
            throw Problems.invalid("query:fields", (unknown.isEmpty() ? "names no field" : "names " + String.join(", ", unknown))
                    + "; there are " + String.join(", ", known));
        }
        var kept = new HashSet<>(asked);
        kept.addAll(ALWAYS);
        return new Sparse<>(type, kept);
    }

    public V of(V view) {
        if (kept == null) {
            return view;
        }
        try {
            var values = new @Nullable Object[components.length];
            for (var i = 0; i < components.length; i++) {
                var name = components[i].getName();
                values[i] = kept.contains(name) || components[i].getType().isPrimitive()
                        ? components[i].getAccessor().invoke(view)
                        : null;
            }
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A public record can be read and made", e);
        }
    }
}
