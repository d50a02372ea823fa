package jobshare.profile.listing;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;
import jobshare.kit.web.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * The row after which a page starts.
 *
 * @param key the value that the rows are sorted by
 */
record KeysetPosition(Object key, UUID id) {

    private static final int PARTS = 3;
    private static final int FINGERPRINT_LENGTH = 9;

    /** Identifies a query, so that the cursor of one query is refused by another. */
    static String fingerprint(String order, ListFilter filter) {
        try {
            var query = order + "\n" + filter.and() + "\n" + filter.parameters();
            var hash = MessageDigest.getInstance("SHA-256").digest(query.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(hash).substring(0, FINGERPRINT_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if it is not a cursor of this query */
    static @Nullable KeysetPosition parse(@Nullable String cursor, String fingerprint, Function<String, Object> key) {
        return Cursor.read(cursor, PARTS, parts -> {
            if (!parts.getFirst().equals(fingerprint)) {
                throw new IllegalArgumentException("A cursor of another query");
            }
            var value = URLDecoder.decode(parts.get(1), StandardCharsets.UTF_8);
            return new KeysetPosition(key.apply(value), UUID.fromString(parts.get(2)));
        });
    }

    String encoded(String fingerprint) {
        return Cursor.of(fingerprint, URLEncoder.encode(key.toString(), StandardCharsets.UTF_8), id).encoded();
    }
}
