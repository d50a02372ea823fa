package jobshare.kit.keyset;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The total order of a list, for keyset pagination: a page starts after the sort keys of the last row of the page before. Rows that come or
 * go meanwhile therefore neither repeat nor skip a row whose keys do not change.
 *
 * @param keys together unique for each row
 */
public record Keyset<R>(List<SortKey<R>> keys, boolean isDescending) {

    @SafeVarargs
    public static <R> Keyset<R> ascending(SortKey<R>... keys) {
        return new Keyset<>(List.of(keys), false);
    }

    @SafeVarargs
    public static <R> Keyset<R> descending(SortKey<R>... keys) {
        return new Keyset<>(List.of(keys), true);
    }

    /** The newest row first, by a field {@code id} that grows with time, as {@link jobshare.kit.id.Ids#v7} does. */
    public static <R> Keyset<R> newestFirst(Function<? super R, ?> id) {
        return descending(SortKey.id("id", id));
    }

    /**
     * A request for the page after a cursor of this order.
     *
     * @param cursor null for the first page
     * @throws jobshare.kit.rejection.Rejection.InvalidValue if the cursor is not one of this order
     */
    public PageRequest<R> request(@Nullable String cursor, int limit) {
        return PageRequest.of(this, "", cursor, limit);
    }

    /** The same, for a list that refuses a cursor of another filter. */
    public PageRequest<R> request(@Nullable String cursor, int limit, ListFilter filter) {
        return PageRequest.of(this, filter.condition() + filter.parameters(), cursor, limit);
    }

    /** {@code " order by ..."} */
    public String orderBy() {
        return keys.stream()
                .map(key -> key.expression() + (isDescending ? " desc" : ""))
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    String expressions() {
        return keys.stream().map(SortKey::expression).collect(Collectors.joining(", "));
    }
}
