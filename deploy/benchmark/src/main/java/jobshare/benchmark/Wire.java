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
 * One HTTP/1.1 connection, kept alive, for one request after another. It shares the machine with what it measures, so it does no
 * more than it must.
 */
final class Wire implements AutoCloseable {

    private static final String LENGTH = "content-length:";
    private static final int IN_CHUNKS = -2;
    private static final int BUFFER = 16 << 10;

    private final Socket socket;
    private final InputStream in;
    private final String common;
    private final StringBuilder line = new StringBuilder();

    /** @param token a bearer token, or nothing */
    Wire(URI server, String token) {
        try {
            socket = new Socket(server.getHost(), server.getPort());
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        } catch (IOException e) {
            throw new UncheckedIOException("Nobody answers at " + server, e);
        }
        common = " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n"
                + (token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n");
    }

    Answer get(String path) {
        return send("GET " + path + common + "\r\n", "");
    }

    Answer post(String path, String json) {
        return send("POST " + path + common, json);
    }

    Answer put(String path, long version, String json) {
        return send("PUT " + path + common + "If-Match: \"" + version + "\"\r\n", json);
    }

    private Answer send(String head, String json) {
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

    private Answer read() throws IOException {
        var status = Integer.parseInt(readLine().substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
        var length = -1;
        for (var header = readLine(); !header.isEmpty(); header = readLine()) {
            if (header.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            } else if (header.toLowerCase(Locale.ROOT).equals("transfer-encoding: chunked")) {
                length = IN_CHUNKS;
            }
        }
        return new Answer(status, length == IN_CHUNKS
                ? chunks()
                : length <= 0 ? "" : new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private String chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (var length = chunk(); length > 0; length = chunk()) {
            body.writeBytes(in.readNBytes(length));
            readLine();
        }
        readLine();
        return body.toString(StandardCharsets.UTF_8);
    }

    private int chunk() throws IOException {
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

    /** Status and body. */
    record Answer(int status, String body) {

        /** @throws IllegalStateException with the answer, where it is another one */
        Answer expect(int wanted) {
            if (status != wanted) {
                throw new IllegalStateException("Expected " + wanted + " and got " + status + " " + body);
            }
            return this;
        }
    }
}
