package jobshare.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import jobshare.local.Watchdog;
import jobshare.local.client.SuiteEndpoints;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;

/** A suite that {@code deploy/up} started as a child process of the tests, with its own ports and data folder. */
final class SuiteProcess implements AutoCloseable {

    private static final Path CHECKOUT = Path.of(System.getProperty("jobshare.checkout", "../..")).toAbsolutePath().normalize();

    /** Includes the build, which deploy/up runs first where something is not built. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration GRACE = Duration.ofSeconds(150);
    private static final int TAIL = 40;

    /**
     * Time-based transitions happen soon after they are due; and the second compiler stays off, which a suite that lives for minutes
     * does not earn back.
     */
    private static final Map<String, String> ENVIRONMENT = Map.of("JOBSHARE_PROPOSALS_CHECK_EVERY", "1s",
            "JOBSHARE_INTRODUCTIONS_CHECK_EVERY", "1s", "JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");

    private final @Nullable Process process;
    private final Path data;
    private final Path output;
    private final List<String> options;

    private SuiteProcess(@Nullable Process process, Path data, Path output, List<String> options) {
        this.process = process;
        this.data = data;
        this.output = output;
        this.options = options;
    }

    /** Starts a suite and waits until it is ready and has loaded the demo programme. */
    static SuiteProcess start(String... options) {
        try {
            return start(Files.createTempDirectory("jobshare-system-test-"), List.of(options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SuiteProcess start(Path data, List<String> options) {
        try {
            var output = data.resolve("up.log");
            var command = new ArrayList<>(
                    List.of(CHECKOUT.resolve("deploy").resolve("up").toString(), "--data", data.toString(), "--ports", "free"));
            command.addAll(options);
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(ENVIRONMENT);
            var process = builder.start();
            var suite = new SuiteProcess(process, data, output, options);
            var watchdog = Watchdog.watch(process.pid(), "TERM");
            var _ = process.onExit().thenRun(watchdog::close);
            suite.awaitReady(process);
            return suite;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A suite that runs already on a data folder; closing this leaves it running. */
    static SuiteProcess running(Path data) {
        return new SuiteProcess(null, data, data.resolve("log").resolve("launcher.log"), List.of());
    }

    /** Kills the launcher, with which everything ends, and starts the suite on the same data again, with other ports. */
    SuiteProcess restartAfterKill() {
        var killed = Objects.requireNonNull(process, "a suite that these tests did not start is not killed");
        killed.destroyForcibly();
        killed.onExit().join();
        return start(data, options);
    }

    /** Waits for the line that deploy/up prints last. */
    private void awaitReady(Process process) {
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> !process.isAlive() || printed().contains("Ctrl-C stops everything"));
        } catch (ConditionTimeoutException e) {
            process.destroy();
            throw new IllegalStateException("deploy/up was not ready after " + PATIENCE + "; it printed:\n" + tail(), e);
        }
        if (!process.isAlive()) {
            throw new IllegalStateException("deploy/up ended with exit code " + process.exitValue() + "; it printed:\n" + tail());
        }
    }

    /** The data folder. */
    Path data() {
        return data;
    }

    SuiteEndpoints suite() {
        var properties = properties();
        return new SuiteEndpoints(uri(properties, "profile.url"), uri(properties, "matching.url"),
                uri(properties, "proposal.url"), uri(properties, "issuer.url"));
    }

    private static URI uri(Properties properties, String name) {
        return URI.create(properties.getProperty(name));
    }

    /** The addresses and process ids of the suite, as of now. */
    Properties properties() {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("suite.properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private String printed() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The end of a log file, for the message of a failure. */
    String log(String part) {
        try {
            return last(Files.readString(data.resolve("log").resolve(part + ".log")));
        } catch (IOException e) {
            return "There is no log of " + part;
        }
    }

    private String tail() {
        return last(printed());
    }

    private static String last(String text) {
        var lines = text.lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
    }

    /** Stops the suite as Ctrl-C does, and deletes its data. */
    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("deploy/up did not end within " + GRACE + "; it printed:\n" + tail());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
