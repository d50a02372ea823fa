package jobshare.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthCheckTest {

    private static final String PATH = "/q/health/ready";

    @ParameterizedTest
    @ValueSource(ints = {200, 404, 503})
    void acceptsOnlyStatus200(int status) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(PATH, exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(status, -1);
            }
        });
        server.start();
        try {
            assertEquals(status == 200, HealthCheck.isReady(address(server.getAddress().getPort())));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void isNotReadyWithoutAServer() {
        assertFalse(HealthCheck.isReady(address(Ports.free().profile())));
    }

    private static URI address(int port) {
        return URI.create("http://localhost:" + port + PATH);
    }
}
