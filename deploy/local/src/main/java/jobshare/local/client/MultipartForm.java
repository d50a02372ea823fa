package jobshare.local.client;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A form with text fields and files, as a browser sends it (RFC 7578); the JDK's client has none. The boundary is constant, so equal
 * forms have equal bytes.
 */
public final class MultipartForm {

    public static final String BOUNDARY = "----jobshare-form";
    public static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;
    /** The end of each form; alone it is a form without parts. */
    public static final String END = "--" + BOUNDARY + "--\r\n";

    private static final String LINE_END = "\r\n";

    private final List<Piece> pieces = new ArrayList<>();

    /** Text of the form, or the content of a file, which is read when the form is sent. */
    private sealed interface Piece {

        record Content(byte[] bytes) implements Piece {
        }

        record Stored(Path file) implements Piece {
        }
    }

    public MultipartForm field(String name, String value) {
        return text(header("name=\"" + name + "\"") + LINE_END + value + LINE_END);
    }

    public MultipartForm file(String name, String fileName, byte[] content) {
        return file(name, fileName, new Piece.Content(content));
    }

    /** Adds a file, which is not read into memory. */
    public MultipartForm file(String name, Path file) {
        return file(name, String.valueOf(file.getFileName()), new Piece.Stored(file));
    }

    private MultipartForm file(String name, String fileName, Piece content) {
        text(header("name=\"" + name + "\"; filename=\"" + fileName + "\"") + "Content-Type: application/octet-stream" + LINE_END
                + LINE_END);
        pieces.add(content);
        return text(LINE_END);
    }

    private static String header(String disposition) {
        return "--" + BOUNDARY + LINE_END + "Content-Disposition: form-data; " + disposition + LINE_END;
    }

    private MultipartForm text(String text) {
        pieces.add(new Piece.Content(text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** The body of a request with the media type {@link #TYPE}. */
    public BodyPublisher publisher() {
        var all = new ArrayList<>(pieces.stream().map(MultipartForm::publisher).toList());
        all.add(BodyPublishers.ofString(END));
        return BodyPublishers.concat(all.toArray(BodyPublisher[]::new));
    }

    private static BodyPublisher publisher(Piece piece) {
        try {
            return switch (piece) {
                case Piece.Content(var bytes) -> BodyPublishers.ofByteArray(bytes);
                case Piece.Stored(var file) -> BodyPublishers.ofFile(file);
            };
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole body in memory. */
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        pieces.forEach(piece -> bytes.writeBytes(bytes(piece)));
        bytes.writeBytes(END.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static byte[] bytes(Piece piece) {
        try {
            return switch (piece) {
                case Piece.Content(var bytes) -> bytes;
                case Piece.Stored(var file) -> Files.readAllBytes(file);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
