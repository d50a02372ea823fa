package jobshare.kit.web;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items the items of this page
 * @param next the cursor of the next page, as in the Link header; null on the last page
 */
public record Page<T>(
        List<T> items,
        @Schema(description = "Cursor of the next page, also in the Link header; null on the last page.",
                nullable = true) @Nullable String next) {

    /** Creates a page from a query for {@code limit + 1} rows. The extra row shows that there is a next page. */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, Cursor> cursor, Function<R, T> view) {
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        var next = rows.size() > limit ? cursor.apply(shown.getLast()).encoded() : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
