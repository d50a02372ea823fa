package jobshare.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * {@code suite.properties} in the data folder: addresses and processes of a running suite, for scripts and tests. It appears once
 * everything is ready and goes when the suite is stopped; after a crash it tells the next start what may still be ending.
 */
final class SuiteFile {

    private static final Duration LEFTOVERS = Duration.ofSeconds(10);

    private final Path file;

    SuiteFile(Path file) {
        this.file = file;
    }

    void write(Map<String, String> entries) {
        var text = entries.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            var draft = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the children of a launcher that was killed the time they need to end. */
    void awaitLeftovers(Progress progress) throws InterruptedException {
        var deadline = System.nanoTime() + LEFTOVERS.toNanos();
        var said = false;
        while (anyLeft() && System.nanoTime() < deadline) {
            if (!said) {
                progress.say("waiting for what an earlier run left behind to end");
                said = true;
            }
            Thread.sleep(100);
        }
        remove();
    }

    private boolean anyLeft() {
        var left = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            left.load(in);
        } catch (IOException e) {
            return false;
        }
        return left.stringPropertyNames().stream().filter(name -> name.endsWith(".pid")).map(left::getProperty)
                .anyMatch(SuiteFile::isOurs);
    }

    /** A process id may have been given to someone else since: only java and postgres are waited for. */
    private static boolean isOurs(String pid) {
        return ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive).flatMap(p -> p.info().command())
                .filter(command -> command.endsWith("/java") || command.endsWith("/postgres")).isPresent();
    }
}
