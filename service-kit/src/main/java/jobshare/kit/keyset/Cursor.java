package jobshare.kit.keyset;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import jobshare.kit.rejection.Rejection.InvalidValue;
import org.jspecify.annotations.Nullable;

/** A position in a list, as text that is opaque to callers. */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\n";

    public static Cursor of(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(Object::toString).toList());
    }

    public String encoded() {
        var text = keys.stream()
                .map(key -> URLEncoder.encode(key, StandardCharsets.UTF_8))
                .collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Decodes a cursor and converts its keys.
     *
     * @param keys throws {@link IllegalArgumentException} or {@link DateTimeException} for keys that are not of this list
     * @return the converted keys; null without a cursor
     * @throws InvalidValue if the cursor is not one of this list
     */
    public static <T> @Nullable T read(@Nullable String encoded, int size, Function<List<String>, T> keys) {
        if (encoded == null) {
            return null;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8).split(SEPARATOR, -1);
            if (parts.length == size) {
                return keys.apply(Arrays.stream(parts).map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8)).toList());
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            // reported below
        }
        throw invalid();
    }

    /** The error for a cursor that is not one of the list. */
    public static InvalidValue invalid() {
        return new InvalidValue("query:cursor", "This cursor is not valid for this list. Start again without a cursor.");
    }
}
