package jobshare.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** What the JDK does not do with whole folders. */
final class Folders {

    private Folders() {
    }

    static void deleteIfThere(Path folder) {
        if (Files.exists(folder)) {
            delete(folder);
        }
    }

    static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
