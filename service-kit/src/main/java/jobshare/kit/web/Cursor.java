package jobshare.kit.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import jobshare.kit.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The place in a keyset-paged list after which the next page begins: the sort keys of the last row. Opaque to callers.
 *
 * @param keys the sort keys, none of them holding a line break
 */
public record Cursor(List<String> keys) {

    public static Cursor of(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(Object::toString).toList());
    }

    public String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(String.join("\n", keys).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor and its keys.
     *
     * @return what {@code keys} makes of it, null without a cursor
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is none that this list gave out
     */
    public static <T> @Nullable T read(@Nullable String encoded, int size, Function<List<String>, T> keys) {
        if (encoded == null) {
            return null;
        }
        try {
            var parts = List.of(new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8).split("\n", -1));
            if (parts.size() == size) {
                return keys.apply(parts);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // told below
        }
        throw Problems.invalid("query:cursor", "This cursor is not one that this list gave out. Start again without a cursor.");
    }
}
