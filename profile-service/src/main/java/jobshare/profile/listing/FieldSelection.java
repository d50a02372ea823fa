package jobshare.profile.listing;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.kit.problem.Problems;
import jobshare.profile.field.RecordMapper;
import org.jspecify.annotations.Nullable;

/** The fields of a view that a caller selects. Fields left out become null, which is not serialized; id and version stay. */
public final class FieldSelection<V extends Record> {

    /** For the contract. */
    public static final String DESCRIPTION = "Fields to return, separated by commas; id and version are always returned. "
            + "Default: all.";
    private static final Set<String> ALWAYS = Set.of("id", "version");

    private final RecordMapper<V, V> mapper;
    private final @Nullable Set<String> selected;

    private FieldSelection(Class<V> type, @Nullable Set<String> selected) {
        this.mapper = RecordMapper.copying(type);
        this.selected = selected;
    }

    /**
     * Parses a list of field names.
     *
     * @param fields names separated by commas; null for all of them
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that lists the known fields
     */
    public static <V extends Record> FieldSelection<V> parse(Class<V> type, @Nullable String fields) {
        if (fields == null) {
            return new FieldSelection<>(type, null);
        }
        var known = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var names = Stream.of(fields.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
        var unknown = names.stream().filter(name -> !known.contains(name)).toList();
        if (names.isEmpty() || !unknown.isEmpty()) {
            throw Problems.invalid("query:fields",
                    (unknown.isEmpty() ? "must name at least one field" : "names unknown fields: " + String.join(", ", unknown))
                            + ". Known fields: " + String.join(", ", known) + ".");
        }
        var selected = new HashSet<>(names);
        selected.addAll(ALWAYS);
        return new FieldSelection<>(type, selected);
    }

    public V of(V view) {
        return selected == null ? view : mapper.from(view).only(selected).map();
    }
}
