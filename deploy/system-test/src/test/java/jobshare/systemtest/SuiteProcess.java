package jobshare.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import jobshare.local.Suite;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;

/** A suite that was started by {@code deploy/up}, as a child of the tests, on ports and a data folder of its own. */
final class SuiteProcess implements AutoCloseable {

    private static final Path CHECKOUT = Path.of(System.getProperty("jobshare.checkout", "../..")).toAbsolutePath().normalize();

    /** On a tree that is not built, deploy/up builds it first. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration GRACE = Duration.ofSeconds(150);
    private static final Duration CACHES = Duration.ofMinutes(2);
    private static final List<String> SERVICES = List.of("profile-service", "matching-service", "proposal-service");
    private static final int TAIL = 40;

    private final @Nullable Process process;
    private final Path data;
    private final Path output;

    private SuiteProcess(@Nullable Process process, Path data, Path output) {
        this.process = process;
        this.data = data;
        this.output = output;
    }

    /**
     * Starts a suite, in place of the one that tests share, and waits until all of it is ready, the demo programme too unless
     * {@code --empty} is among the options.
     */
    static SuiteProcess start(String... options) {
        RunningSuite.makeRoom();
        try {
            var data = Files.createTempDirectory("jobshare-system-test-");
            var output = data.resolve("up.log");
            var command = new ArrayList<>(List.of(CHECKOUT.resolve("deploy").resolve("up").toString(),
                    "--data", data.toString(), "--ports", "free"));
            command.addAll(Arrays.asList(options));
            var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
            var suite = new SuiteProcess(process, data, output);
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            suite.awaitReady(process);
            return suite;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A suite that runs already on a data folder, and that someone else started and will stop. */
    static SuiteProcess running(Path data) {
        return new SuiteProcess(null, data, data.resolve("log").resolve("launcher.log"));
    }

    /** Deploy/up's last word, a line that is printed once everything is there. */
    private void awaitReady(Process process) {
        try {
            Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100))
                    .until(() -> !process.isAlive() || said().contains("Ctrl-C stops everything"));
        } catch (ConditionTimeoutException e) {
            process.destroy();
            throw new IllegalStateException("deploy/up was not ready after " + PATIENCE + "; it said:\n" + tail(), e);
        }
        if (!process.isAlive()) {
            throw new IllegalStateException("deploy/up ended with exit code " + process.exitValue() + "; it said:\n" + tail());
        }
    }

    /** Until the launcher has made the start-up cache of each service, or for a while: without one a start is only slower. */
    void awaitCaches() {
        try {
            Awaitility.await().atMost(CACHES).pollInterval(Duration.ofMillis(500))
                    .until(() -> SERVICES.stream().allMatch(SuiteProcess::hasCache));
        } catch (ConditionTimeoutException e) {
            System.out.println("Not all start-up caches are there after " + CACHES);
        }
    }

    private static boolean hasCache(String service) {
        try (var files = Files.list(CHECKOUT.resolve(service).resolve("target").resolve("aot"))) {
            return files.anyMatch(file -> file.toString().endsWith(".aot"));
        } catch (IOException e) {
            return false;
        }
    }

    /** Where it keeps everything. */
    Path data() {
        return data;
    }

    Suite suite() {
        var properties = properties();
        return new Suite(uri(properties, "profile.url"), uri(properties, "matching.url"), uri(properties, "proposal.url"),
                uri(properties, "issuer.url"));
    }

    private static URI uri(Properties properties, String name) {
        return URI.create(properties.getProperty(name));
    }

    /** What the suite has written down about itself: addresses and processes, as they are at this moment. */
    Properties properties() {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("suite.properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** All that deploy/up has printed. */
    String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The end of a part's log, for the message of a failure. */
    String log(String part) {
        try {
            return last(Files.readString(data.resolve("log").resolve(part + ".log")));
        } catch (IOException e) {
            return "There is no log of " + part;
        }
    }

    private String tail() {
        return last(said());
    }

    private static String last(String text) {
        var lines = text.lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
    }

    /** Ends it as Ctrl-C does, and takes its data away. */
    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("deploy/up did not end within " + GRACE + "; it said:\n" + tail());
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
