package jobshare.kit.web;

import java.util.List;
import java.util.function.Function;
import jobshare.kit.keyset.PageRequest;
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

    /** The page of the rows that were read for a request, of which there may be one too many. */
    public static <R> Page<R> of(PageRequest<R> request, List<R> read) {
        return new Page<>(request.shown(read), request.next(read));
    }

    public <V> Page<V> map(Function<T, V> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
