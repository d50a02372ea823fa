package jobshare.matching.partner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jobshare.kit.problem.Problems;
import jobshare.kit.web.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A page of a ranking. A ranking is made anew for each page: someone whose rank changes meanwhile may be seen twice, or not.
 *
 * @param from how many come before the page
 */
public record Window(int from, int limit) {

    private static final int DEEPEST = 10_000;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for a cursor that no ranking gave out */
    public static Window of(@Nullable String cursor, int limit) {
        var from = Cursor.read(cursor, 1, keys -> Integer.parseInt(keys.getFirst()));
        if (from != null && (from < 0 || from > DEEPEST)) {
            throw Problems.invalid("query:cursor", "This cursor is not one that this list gave out. Start again without a "
                    + "cursor.");
        }
        return new Window(from == null ? 0 : from, limit);
    }

    /** As the match log keeps it. */
    Map<String, Object> context() {
        return new LinkedHashMap<>(Map.of("from", from, "limit", limit));
    }

    /** How many to find, to fill the page and to see whether there is a next one. */
    int reach() {
        return from + limit + 1;
    }

    <T> List<T> of(List<T> found) {
        return found.subList(Math.min(from, found.size()), Math.min(from + limit, found.size()));
    }

    /** The cursor of the next page; null on the last. */
    @Nullable
    String next(List<?> found) {
        return found.size() > from + limit && from + limit <= DEEPEST ? Cursor.of(from + limit).encoded() : null;
    }
}
