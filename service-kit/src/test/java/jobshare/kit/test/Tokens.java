package jobshare.kit.test;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.jspecify.annotations.Nullable;

/** Bearer tokens of the test issuer. */
public final class Tokens {

    private static final String ISSUER = "jobshare";
    private static final Duration LIFETIME = Duration.ofHours(12);
    /** Signing takes longer than most requests. */
    private static final Map<List<String>, String> USED_AGAIN = new ConcurrentHashMap<>();
    private static @Nullable MockOAuth2Server server;

    private Tokens() {
    }

    /** Returns a token with one role, or several separated by spaces. */
    public static String of(String roles, String subject) {
        return USED_AGAIN.computeIfAbsent(List.of(roles, subject), _ -> validFor(roles, subject, LIFETIME));
    }

    /** Returns a token for another audience. */
    public static String forAudience(String roles, String subject, String audience) {
        return token(Map.of("groups", List.of(roles.split(" "))), subject, audience, LIFETIME);
    }

    /** Returns a token that is valid for the given time. */
    public static String validFor(String roles, String subject, Duration lifetime) {
        return token(Map.of("groups", List.of(roles.split(" "))), subject, "jobshare", lifetime);
    }

    /** Returns an expired token. */
    public static String expired(String roles, String subject) {
        return validFor(roles, subject, Duration.ofHours(-1));
    }

    private static String token(Map<String, Object> claims, String subject, String audience, Duration lifetime) {
        return server().issueToken(ISSUER, subject, audience, claims, lifetime.toSeconds()).serialize();
    }

    static String issuerUrl() {
        return server().issuerUrl(ISSUER).toString();
    }

    private static synchronized MockOAuth2Server server() {
        if (server == null) {
            server = new MockOAuth2Server();
            server.start(InetAddress.getLoopbackAddress(), 0);
        }
        return server;
    }

    static synchronized void stop() {
        if (server != null) {
            server.shutdown();
            server = null;
            USED_AGAIN.clear();
        }
    }
}
