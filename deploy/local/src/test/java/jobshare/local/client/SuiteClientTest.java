package jobshare.local.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteClientTest {

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private URI address;
    private SuiteClient client;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/issuer/token", exchange -> respond(exchange, 200, "{\"access_token\":\"secret\"}"));
        server.createContext("/v1/people", exchange -> respond(exchange, 200, "{\"items\":[]}"));
        server.createContext("/v1/imports", exchange -> respond(exchange, 201, "{\"id\":\"1\"}"));
        server.createContext("/v1/roles", exchange -> respond(exchange, 403, "{\"title\":\"Forbidden\"}"));
        server.start();
        address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        client = new SuiteClient(URI.create(address + "/issuer"));
    }

    @AfterEach
    void stop() {
        client.close();
        server.stop(0);
    }

    private void respond(HttpExchange exchange, int status, String json) throws IOException {
        try (exchange) {
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            exchange.sendResponseHeaders(status, json.length());
            exchange.getResponseBody().write(json.getBytes(UTF_8));
        }
    }

    @Test
    void asksForEachTokenOnce() {
        client.get(Role.HR_SYSTEM, address.resolve("/v1/people"));
        client.get(Role.HR_SYSTEM, address.resolve("/v1/people"));
        assertEquals(List.of(
                "POST /issuer/token null grant_type=client_credentials&client_secret=local&client_id=hr-system&subject=demo-hr-system",
                "GET /v1/people Bearer secret ", "GET /v1/people Bearer secret "), requests);
    }

    @Test
    void uploadsAFile(@TempDir Path folder) throws IOException {
        var form = new MultipartForm().file("file", Files.writeString(folder.resolve("people.csv"), "kind"));
        assertEquals("1", client.post(Role.HR, address.resolve("/v1/imports"), form).path("id").asText());
        assertEquals("POST /v1/imports Bearer secret " + new String(form.bytes(), UTF_8), requests.getLast());
    }

    @Test
    void namesTheRequestThatWasRefused() {
        var e = assertThrows(IllegalStateException.class, () -> client.get(Role.AUDITOR, address.resolve("/v1/roles")));
        assertEquals("GET " + address + "/v1/roles returned 403 {\"title\":\"Forbidden\"}", e.getMessage());
    }

    @Test
    void returnsARefusalOfARequestThatIsSentAsItIs() {
        assertEquals(403, client.send(HttpRequest.newBuilder(address.resolve("/v1/roles"))).statusCode());
    }

    @Test
    void namesTheRequestThatFoundNoServer() {
        server.stop(0);
        var request = HttpRequest.newBuilder(address.resolve("/v1/people"));
        var e = assertThrows(UncheckedIOException.class, () -> client.send(request));
        assertTrue(e.getMessage().startsWith("GET " + address + "/v1/people failed"), e.getMessage());
    }
}
