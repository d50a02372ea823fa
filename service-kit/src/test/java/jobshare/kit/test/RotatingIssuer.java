package jobshare.kit.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** An issuer that publishes the signing keys that a test chooses, or does not respond. Keys are read again each second. */
public class RotatingIssuer implements QuarkusTestResourceLifecycleManager {

    private HttpServer server;
    private volatile List<RSAKey> published = List.of();
    private volatile boolean down;
    private volatile boolean silent;
    private final AtomicInteger failures = new AtomicInteger();

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange,
                "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/jwks\",\"token_endpoint\":\"%1$s/token\"}".formatted(url())));
        server.createContext("/jwks", exchange -> answer(exchange, new JWKSet(List.copyOf(published)).toString()));
        server.start();
        return Map.of("quarkus.oidc.auth-server-url", url(), "jobshare.tokens.recheck-every", "1s",
                "quarkus.oidc.token.forced-jwk-refresh-interval", "PT0.1S");
    }

    /** Takes precedence over the issuer of {@link SuiteResource}. */
    @Override
    public int order() {
        return 1;
    }

    /** Publishes one new key, and no other. */
    public RSAKey publishNewKey() {
        var key = newKey();
        published = List.of(key);
        return key;
    }

    public static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets every request fail. */
    public void setDown(boolean isDown) {
        down = isDown;
    }

    /** While it is down, closes the connection instead of answering with an error. */
    public void setSilent(boolean isSilent) {
        silent = isSilent;
    }

    /** How many requests have failed. */
    public int failures() {
        return failures.get();
    }

    /** A token of a member of HR. */
    public String token(RSAKey key) {
        var claims = new JWTClaimsSet.Builder().issuer(url())
                .subject("someone")
                .audience("jobshare")
                .claim("groups", List.of("hr"))
                .issueTime(new Date())
                .jwtID(UUID.randomUUID().toString())
                .expirationTime(Date.from(Instant.now().plus(1, ChronoUnit.HOURS)))
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).type(JOSEObjectType.JWT).build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    private String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            var body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            if (down) {
                failures.incrementAndGet();
                if (silent) {
                    return;
                }
            }
            exchange.sendResponseHeaders(down ? 503 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(RotatingIssuer.class));
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
