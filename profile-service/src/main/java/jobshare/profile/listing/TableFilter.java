package jobshare.profile.listing;

import java.util.Map;
import java.util.stream.Collectors;
import jobshare.kit.keyset.ListFilter;
import org.jspecify.annotations.Nullable;

/** Conditions on the columns of the table with the alias {@code p}. */
public final class TableFilter {

    private static final int MAX_WORDS = 10;

    private final ListFilter conditions = new ListFilter();

    /** The column has this value; null adds no condition. */
    public TableFilter equal(String column, @Nullable Object value) {
        conditions.equal("p." + column, value instanceof Enum<?> constant ? constant.name() : value);
        return this;
    }

    /** Each word occurs in a column of normalized text; null adds no condition. */
    public TableFilter text(String column, @Nullable String words) {
        if (words != null) {
            for (var word : words.strip().split("\\s+", MAX_WORDS)) {
                var literal = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
                conditions.where("p." + column + " like '%' || normalize_text(?) || '%'", literal);
            }
        }
        return this;
    }

    /** At least one of these columns has the given value; an empty map matches nothing. */
    public TableFilter anyEqual(Map<String, Object> columns) {
        var any = columns.keySet().stream().map(column -> "p." + column + " = ?").collect(Collectors.joining(" or "));
        conditions.where(columns.isEmpty() ? "false" : any, columns.values().toArray());
        return this;
    }

    ListFilter conditions() {
        return conditions;
    }
}
