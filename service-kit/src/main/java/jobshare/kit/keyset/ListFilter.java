package jobshare.kit.keyset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Conditions on the rows of a list, in SQL or HQL. Values are bound as parameters, never part of the text. */
public final class ListFilter {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, @Nullable Object> parameters = new LinkedHashMap<>();

    /** The expression has this value; null adds no condition. */
    public ListFilter equal(String expression, @Nullable Object value) {
        return value == null ? this : where(expression + " = ?", value);
    }

    /**
     * Adds a condition.
     *
     * @param condition with one {@code ?} for each value
     */
    public ListFilter where(String condition, @Nullable Object... values) {
        var parts = condition.split("\\?", -1);
        if (parts.length != values.length + 1) {
            throw new IllegalArgumentException(values.length + " values for: " + condition);
        }
        var text = new StringBuilder(parts[0]);
        for (int i = 0; i < values.length; i++) {
            var name = "v" + parameters.size();
            parameters.put(name, values[i]);
            text.append(':').append(name).append(parts[i + 1]);
        }
        conditions.add("(" + text + ")");
        return this;
    }

    /** Adds a condition with named parameters. */
    public ListFilter where(String condition, Map<String, ?> values) {
        parameters.putAll(values);
        conditions.add("(" + condition + ")");
        return this;
    }

    /** The conditions as one; true without any. */
    public String condition() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    public Map<String, @Nullable Object> parameters() {
        return Collections.unmodifiableMap(parameters);
    }
}
