package jobshare.profile.listing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Conditions on the rows of a list, as SQL on the alias {@code p}. Values are bound as parameters, never part of the text. */
public final class ListFilter {

    private static final int MAX_WORDS = 10;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** The column has this value; null adds no condition. */
    public ListFilter equal(String column, @Nullable Object value) {
        if (value != null) {
            conditions.add("p." + column + " = " + parameter(value instanceof Enum<?> constant ? constant.name() : value));
        }
        return this;
    }

    /** Each word occurs in a column of normalized text; null adds no condition. */
    public ListFilter text(String column, @Nullable String words) {
        if (words != null) {
            for (var word : words.strip().split("\\s+", MAX_WORDS)) {
                var literal = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
                conditions.add("p." + column + " like '%' || normalize_text(" + parameter(literal) + ") || '%'");
            }
        }
        return this;
    }

    /** At least one of these columns has the given value; an empty map matches nothing. */
    public ListFilter anyEqual(Map<String, Object> columns) {
        conditions.add(columns.isEmpty() ? "false"
                : columns.entrySet()
                        .stream()
                        .map(column -> "p." + column.getKey() + " = " + parameter(column.getValue()))
                        .collect(Collectors.joining(" or ", "(", ")")));
        return this;
    }

    String and() {
        return conditions.stream().map(condition -> " and " + condition).collect(Collectors.joining());
    }

    Map<String, Object> parameters() {
        return Collections.unmodifiableMap(parameters);
    }

    private String parameter(Object value) {
        var name = "v" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }
}
