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
 * {@code suite.properties} in the data folder: the addresses and processes of a running suite, for scripts and tests. The
 * launcher writes it when everything is ready and deletes it when the suite stops. After a crash it lists the processes that may
 * still run.
 */
final class SuiteProperties {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final Path file;

    SuiteProperties(Path file) {
        this.file = file;
    }

    void write(Map<String, String> entries) {
        var text = entries.entrySet()
                .stream()
                .map(e -> e.getKey() + "=" + e.getValue())
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

    /** Waits for the children of a killed launcher to end. */
    void awaitOldProcesses(Progress progress) throws InterruptedException {
        var deadline = System.nanoTime() + TIMEOUT.toNanos();
        var printed = false;
        while (isAnyRunning() && System.nanoTime() < deadline) {
            if (!printed) {
                progress.print("Waiting for processes of an earlier run to end");
                printed = true;
            }
            Thread.sleep(100);
        }
        remove();
    }

    private boolean isAnyRunning() {
        var old = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            old.load(in);
        } catch (IOException e) {
            return false;
        }
        return old.stringPropertyNames()
                .stream()
                .filter(name -> name.endsWith(".pid"))
                .map(old::getProperty)
                .anyMatch(SuiteProperties::isOurs);
    }

    /** Another process may have the same id by now, so this checks the command too. */
    private static boolean isOurs(String pid) {
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(ProcessHandle::isAlive)
                .flatMap(p -> p.info().command())
                .filter(command -> command.endsWith("/java") || command.endsWith("/postgres"))
                .isPresent();
    }
}
