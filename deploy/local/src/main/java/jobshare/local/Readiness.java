package jobshare.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Asks whether a service is ready. By hand: each start asks dozens of times while the services need the processors, and the
 * JDK's client with its threads takes more of them than the rest of the launcher's waiting.
 */
final class Readiness {

    private static final Duration ANSWER = Duration.ofSeconds(5);

    private Readiness() {
    }

    /** Whether the loopback address answers the question with 200. */
    static boolean of(URI question) {
        var millis = Math.toIntExact(ANSWER.toMillis());
        try (var socket = new Socket()) {
            socket.setSoTimeout(millis);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), question.getPort()), millis);
            var request = "GET " + question.getPath() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var status = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
            return status != null && status.startsWith("HTTP/1.1 200");
        } catch (IOException e) {
            return false;
        }
    }
}
