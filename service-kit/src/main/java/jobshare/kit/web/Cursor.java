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
 * A position in a list with keyset pagination: the sort keys of the last row of a page. Opaque to callers.
 *
 * @param keys the sort keys, without line breaks
 */
public record Cursor(List<String> keys) {

    public static Cursor of(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(Object::toString).toList());
    }

    public String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(String.join("\n", keys).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Decodes a cursor and converts its keys.
     *
     * @return the converted keys; null without a cursor
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if the cursor is not one of this list
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
            // reported below
        }
        throw Problems.invalid("query:cursor", "This cursor is not valid for this list. Start again without a cursor.");
    }
}
