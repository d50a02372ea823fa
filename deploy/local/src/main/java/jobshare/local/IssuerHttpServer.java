package jobshare.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import kotlin.jvm.functions.Function1;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpServer;
import no.nav.security.mock.oauth2.http.Ssl;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Runs the issuer on the JDK's HTTP server. The library has two servers: one keeps every request in memory, and the other needs
 * another version of Netty than the rest of the suite.
 */
final class IssuerHttpServer implements OAuth2HttpServer {

    private static final int MAX_BODY_BYTES = 64 << 10;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable HttpServer server;

    @Override
    public OAuth2HttpServer start(InetAddress address, int port,
            Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler) {
        // Without this, Nagle's algorithm delays each response by 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            var started = HttpServer.create(new InetSocketAddress(address, port), 0);
            started.createContext("/", exchange -> answer(exchange, handler::invoke));
            started.setExecutor(threads);
            started.start();
            server = started;
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, Function<OAuth2HttpRequest, OAuth2HttpResponse> handler)
            throws IOException {
        try (exchange) {
            var response = handler.apply(request(exchange));
            response.getHeaders().forEach(header -> exchange.getResponseHeaders().add(header.getFirst(), header.getSecond()));
            var body = body(response);
            exchange.sendResponseHeaders(response.getStatus(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static OAuth2HttpRequest request(HttpExchange exchange) throws IOException {
        var headers = new Headers.Builder();
        exchange.getRequestHeaders().forEach((name, values) -> values.forEach(value -> headers.addUnsafeNonAscii(name, value)));
        var host = exchange.getRequestHeaders().getFirst("Host");
        var url = HttpUrl.get("http://" + (host == null ? "localhost" : host) + exchange.getRequestURI());
        var body = new String(exchange.getRequestBody().readNBytes(MAX_BODY_BYTES), StandardCharsets.UTF_8);
        return new OAuth2HttpRequest(headers.build(), exchange.getRequestMethod(), withScope(url), body);
    }

    /** Swagger UI requests no scope; RFC 6749 (section 3.3) then lets the server use a default. */
    static HttpUrl withScope(HttpUrl url) {
        var missing = url.encodedPath().endsWith("/authorize") && url.queryParameter("scope") == null;
        return missing ? url.newBuilder().addQueryParameter("scope", "openid").build() : url;
    }

    private static byte[] body(OAuth2HttpResponse response) {
        var bytes = response.getBytesBody();
        if (bytes != null) {
            return bytes;
        }
        var text = response.getBody();
        return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public OAuth2HttpServer start(Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler) {
        return start(0, handler);
    }

    @Override
    public OAuth2HttpServer start(int port, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler) {
        return start(InetAddress.getLoopbackAddress(), port, handler);
    }

    @Override
    public OAuth2HttpServer stop() {
        if (server != null) {
            server.stop(0);
        }
        threads.close();
        return this;
    }

    @Override
    public void close() {
        stop();
    }

    @Override
    public int port() {
        return server == null ? 0 : server.getAddress().getPort();
    }

    @Override
    public HttpUrl url(String path) {
        return new HttpUrl.Builder().scheme("http").host("localhost").port(port()).addPathSegments(path).build();
    }

    @Override
    public @Nullable Ssl sslConfig() {
        return null;
    }
}
