package jobshare.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The last lines of a log, to show why a part failed. */
final class LogTail {

    private static final int BYTES = 16_384;

    private LogTail() {
    }

    /** The last lines without stack frames and blank lines; none if the file does not exist. */
    static List<String> of(Path log, int lines) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var from = Math.max(0, file.length() - BYTES);
            var bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            var all = new String(bytes, StandardCharsets.UTF_8).lines().filter(LogTail::isRelevant).toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isRelevant(String line) {
        return !line.isBlank() && !line.startsWith("\tat ") && !line.contains("[cds]");
    }

    static Optional<String> lastLine(Path log) {
        return of(log, 1).stream().findFirst().map(String::strip);
    }
}
