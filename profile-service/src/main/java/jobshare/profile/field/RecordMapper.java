package jobshare.profile.field;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Maps one record type to another by the names of their fields, so that a new field needs a line in each record and none in
 * between. Fields of the target that the source lacks are declared; a field that is neither is an error when the mapper is
 * created, as is a declared field that the target lacks.
 */
public final class RecordMapper<S extends Record, T extends Record> {

    private final RecordFields source;
    private final RecordFields target;
    private final Class<T> type;
    private final Set<String> declared;

    private RecordMapper(Class<S> from, Class<T> to, Set<String> declared) {
        this.source = RecordFields.of(from);
        this.target = RecordFields.of(to);
        this.type = to;
        this.declared = declared;
        declared.stream().filter(name -> !target.names().contains(name)).findAny().ifPresent(name -> {
            throw new IllegalArgumentException(to.getSimpleName() + " has no field '" + name + "'");
        });
        target.names()
                .stream()
                .filter(name -> !declared.contains(name) && !source.names().contains(name))
                .findAny()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("'" + name + "' of " + to.getSimpleName() + " is neither a field of "
                            + from.getSimpleName() + " nor declared");
                });
    }

    /**
     * @param declared fields of the target whose values {@link Mapping#with} gives, since the source lacks them or has another
     *        form
     */
    public static <S extends Record, T extends Record> RecordMapper<S, T> of(Class<S> from, Class<T> to, String... declared) {
        return new RecordMapper<>(from, to, Set.of(declared));
    }

    /** A copy of a record, of which some fields may be given other values. */
    public static <T extends Record> RecordMapper<T, T> copying(Class<T> type, String... declared) {
        return of(type, type, declared);
    }

    public Mapping from(S record) {
        return new Mapping(record);
    }

    /** One record on its way to the other type. */
    public final class Mapping {

        private final S record;
        private final Map<String, @Nullable Object> values = new HashMap<>();
        private @Nullable Set<String> kept;

        private Mapping(S record) {
            this.record = record;
        }

        /** The value of a declared field. */
        public Mapping with(String field, @Nullable Object value) {
            if (!declared.contains(field)) {
                throw new IllegalArgumentException("'" + field + "' is not declared");
            }
            values.put(field, value);
            return this;
        }

        /** Keeps only these fields and the primitive ones; all others become null. */
        public Mapping only(Set<String> fields) {
            kept = fields;
            return this;
        }

        public T map() {
            return type.cast(target.create(this::value));
        }

        private @Nullable Object value(String name) {
            if (kept != null && !kept.contains(name) && !target.isPrimitive(name)) {
                return null;
            }
            if (values.containsKey(name)) {
                return values.get(name);
            }
            if (!source.names().contains(name)) {
                throw new IllegalStateException("'" + name + "' of " + type.getSimpleName() + " was declared but not given");
            }
            return source.value(name, record);
        }
    }
}
