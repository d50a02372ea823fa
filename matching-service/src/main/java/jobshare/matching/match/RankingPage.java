package jobshare.matching.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jobshare.kit.keyset.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A page of a ranking. Each request computes the ranking again, so that a person whose rank changes between two pages may appear
 * twice or not at all.
 *
 * @param from number of results before the page
 */
public record RankingPage(int from, int limit) {

    private static final int DEEPEST = 10_000;

    /** @throws jobshare.kit.rejection.Rejection.InvalidValue for an invalid cursor */
    public static RankingPage of(@Nullable String cursor, int limit) {
        var from = Cursor.read(cursor, 1, keys -> Integer.parseInt(keys.getFirst()));
        if (from != null && (from < 0 || from > DEEPEST)) {
            throw Cursor.invalid();
        }
        return new RankingPage(from == null ? 0 : from, limit);
    }

    /** For the match log. */
    Map<String, Object> context() {
        return new LinkedHashMap<>(Map.of("from", from, "limit", limit));
    }

    /** The number of results to find: those up to the page, and one more to see whether there is a next page. */
    int reach() {
        return from + limit + 1;
    }

    <T> List<T> of(List<T> found) {
        return found.subList(Math.min(from, found.size()), Math.min(from + limit, found.size()));
    }

    /** The cursor of the next page; null on the last page. */
    @Nullable
    String next(List<?> found) {
        return found.size() > from + limit && from + limit <= DEEPEST ? Cursor.of(from + limit).encoded() : null;
    }
}
