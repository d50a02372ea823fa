package jobshare.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A persistent HTTP/1.1 connection that sends one request after another. Only load is sent with it; single requests use
 * {@link jobshare.local.client.SuiteClient}. The JDK's client hands each exchange over between several threads. That costs CPU which
 * the services on the same machine then lack, and adds to the response times that the benchmark measures. This class writes and reads
 * a socket on the thread of the caller.
 */
final class HttpConnection implements AutoCloseable {

    private static final String LENGTH = "content-length:";
    private static final int CHUNKED = -2;
    private static final int BUFFER_BYTES = 16 << 10;

    private final Socket socket;
    private final InputStream in;
    private final String commonHeaders;
    private final StringBuilder line = new StringBuilder();

    /** @param token a bearer token, or an empty string */
    HttpConnection(URI server, String token) {
        try {
            socket = new Socket(server.getHost(), server.getPort());
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), BUFFER_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException("No connection to " + server, e);
        }
        commonHeaders = " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n"
                + (token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n");
    }

    Response get(String path) {
        return send("GET " + path + commonHeaders + "\r\n", "");
    }

    Response post(String path, String json) {
        return send("POST " + path + commonHeaders, json);
    }

    Response put(String path, long version, String json) {
        return send("PUT " + path + commonHeaders + "If-Match: \"" + version + "\"\r\n", json);
    }

    private Response send(String head, String json) {
        try {
            var out = socket.getOutputStream();
            if (json.isEmpty()) {
                out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            } else {
                var body = json.getBytes(StandardCharsets.UTF_8);
                var start = (head + "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1);
                var all = new byte[start.length + body.length];
                System.arraycopy(start, 0, all, 0, start.length);
                System.arraycopy(body, 0, all, start.length, body.length);
                out.write(all);
            }
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException("The connection broke after: " + head.lines().findFirst().orElse(""), e);
        }
    }

    private Response read() throws IOException {
        var status = Integer.parseInt(readLine().substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
        var length = -1;
        for (var header = readLine(); !header.isEmpty(); header = readLine()) {
            if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            } else if (header.toLowerCase(Locale.ROOT).equals("transfer-encoding: chunked")) {
                length = CHUNKED;
            }
        }
        return new Response(status,
                length == CHUNKED ? readChunks() : length <= 0 ? "" : new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private String readChunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (var length = readChunkLength(); length > 0; length = readChunkLength()) {
            body.writeBytes(in.readNBytes(length));
            readLine();
        }
        readLine();
        return body.toString(StandardCharsets.UTF_8);
    }

    private int readChunkLength() throws IOException {
        return Integer.parseInt(readLine().split(";")[0].strip(), 16);
    }

    private String readLine() throws IOException {
        line.setLength(0);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status and the body of a response. */
    record Response(int status, String body) {

        /** @throws IllegalStateException if the status is another one */
        Response expect(int expected) {
            if (status != expected) {
                throw new IllegalStateException("Expected status " + expected + " but got " + status + " " + body);
            }
            return this;
        }
    }
}
