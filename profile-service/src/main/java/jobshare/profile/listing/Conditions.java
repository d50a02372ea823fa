package jobshare.profile.listing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the rows of a list have in common, as SQL on the alias {@code p}. Values are parameters, never part of the text. */
public final class Conditions {

    /** More words than anyone looks for. */
    private static final int MOST_WORDS = 10;

    private final List<String> sql = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** The column has this value; null asks for nothing. */
    public Conditions equal(String column, @Nullable Object value) {
        if (value != null) {
            sql.add("p." + column + " = " + parameter(value instanceof Enum<?> word ? word.name() : value));
        }
        return this;
    }

    /** Each word occurs in a column of folded text; null asks for nothing. */
    public Conditions text(String column, @Nullable String words) {
        if (words != null) {
            for (var word : words.strip().split("\\s+", MOST_WORDS)) {
                var literal = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
                sql.add("p." + column + " like '%' || folded(" + parameter(literal) + ") || '%'");
            }
        }
        return this;
    }

    /** One of these columns has the value beside it; with no column at all, nothing does. */
    public Conditions anyEqual(Map<String, Object> columns) {
        sql.add(columns.isEmpty()
                ? "false"
                : columns.entrySet().stream().map(column -> "p." + column.getKey() + " = " + parameter(column.getValue()))
                        .collect(Collectors.joining(" or ", "(", ")")));
        return this;
    }

    String and() {
        return sql.stream().map(condition -> " and " + condition).collect(Collectors.joining());
    }

    Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    private String parameter(Object value) {
        var name = "v" + values.size();
        values.put(name, value);
        return ":" + name;
    }
}
