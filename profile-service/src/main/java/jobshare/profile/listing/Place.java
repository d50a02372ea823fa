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
 * The row after which a page begins.
 *
 * @param key what the row is sorted by
 */
record Place(Object key, UUID id) {

    private static final int KEYS = 3;
    private static final int MARK = 9;

    /** Names a query, so that a cursor of one is not taken for a place in another. */
    static String mark(String order, Conditions where) {
        try {
            var query = order + "\n" + where.and() + "\n" + where.values();
            var hash = MessageDigest.getInstance("SHA-256").digest(query.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(hash).substring(0, MARK);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each JDK has SHA-256", e);
        }
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is no cursor of this query */
    static @Nullable Place read(@Nullable String cursor, String mark, Function<String, Object> key) {
        return Cursor.read(cursor, KEYS, keys -> {
            if (!keys.getFirst().equals(mark)) {
                throw new IllegalArgumentException("of another query");
            }
            var value = URLDecoder.decode(keys.get(1), StandardCharsets.UTF_8);
            return new Place(key.apply(value), UUID.fromString(keys.get(2)));
        });
    }

    String encoded(String mark) {
        return Cursor.of(mark, URLEncoder.encode(key.toString(), StandardCharsets.UTF_8), id).encoded();
    }
}
