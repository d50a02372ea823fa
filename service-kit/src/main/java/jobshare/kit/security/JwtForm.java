package jobshare.kit.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.Base64;
import java.util.List;

/** The form of a signed JSON web token (RFC 7515, 7.1). Quarkus answers 500 to some tokens that do not have it. */
final class JwtForm {

    private JwtForm() {
    }

    /** Returns whether the text has the three parts of a JWT. Cheap enough for each request. */
    static boolean hasThreeParts(String token) {
        int first = token.indexOf('.');
        int second = token.indexOf('.', first + 1);
        return first > 0 && second > first + 1 && second < token.length() - 1 && token.indexOf('.', second + 1) < 0;
    }

    /** Returns whether the text consists of a header, claims and a signature. The signature is not checked. */
    static boolean isJwt(String token) {
        if (!hasThreeParts(token)) {
            return false;
        }
        var parts = token.split("\\.");
        try {
            for (var json : List.of(parts[0], parts[1])) {
                var _ = new JsonObject(new String(Base64.getUrlDecoder().decode(json), UTF_8));
            }
            return true;
        } catch (IllegalArgumentException | DecodeException e) {
            return false;
        }
    }
}
