package jobshare.profile.listing;

import java.time.Instant;
import java.util.Map;
import jobshare.kit.keyset.Keyset;
import jobshare.kit.keyset.SortKey;
import jobshare.kit.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list. Rows with equal keys are ordered by id.
 *
 * @param field name in the API
 */
public record Sort(String field, Key key, boolean descending) {

    /** For the contract; the names of the fields follow. */
    public static final String DESCRIPTION = "Sort field, ascending; prefix it with a minus for descending order. Default: "
            + "updatedAt. One of ";

    /**
     * A sort key: an expression on the alias {@code p} that is never null.
     *
     * @param type of its values in the database
     */
    public record Key(SortKey<ListRow> sortKey, Class<?> type) {

        public static Key time(String column) {
            return new Key(SortKey.time("p." + column, ListRow::key), Instant.class);
        }

        /** Rows without a value come first. */
        public static Key number(String column) {
            return new Key(SortKey.of("coalesce(p." + column + ", -1)", ListRow::key, Integer::valueOf), Integer.class);
        }

        /** Compares bytes; rows without a value come first. */
        public static Key text(String column) {
            return textOf("coalesce(p." + column + ", '') collate \"C\"");
        }

        /** Compares texts as an expression does. */
        public static Key textOf(String expression) {
            return new Key(SortKey.text(expression, ListRow::key), String.class);
        }
    }

    /**
     * Parses {@code field} or {@code -field}.
     *
     * @param fallback the field to use without a parameter
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that lists the known fields
     */
    public static Sort parse(@Nullable String parameter, Map<String, Key> known, String fallback) {
        var text = parameter == null ? fallback : parameter;
        var field = text.startsWith("-") ? text.substring(1) : text;
        var key = known.get(field);
        if (key == null) {
            throw Problems.invalid("query:sort", "must be one of " + String.join(", ", known.keySet())
                    + ", with a minus in front for descending order, but was '" + text + "'");
        }
        return new Sort(field, key, text.startsWith("-"));
    }

    Keyset<ListRow> keyset() {
        var id = SortKey.id("p.id", ListRow::id);
        return descending ? Keyset.descending(key.sortKey, id) : Keyset.ascending(key.sortKey, id);
    }
}
