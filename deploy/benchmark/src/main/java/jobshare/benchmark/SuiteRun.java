package jobshare.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import jobshare.local.client.Role;
import jobshare.local.client.SuiteClient;
import jobshare.local.client.SuiteEndpoints;

/** A suite that {@code deploy/up --empty} has started in a process of its own. */
final class SuiteRun implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("(?m)^ *(.+) is ready after ([0-9.]+) s$");
    private static final Pattern BUILT = Pattern.compile("(?m)^Building ");
    private static final int POLL_MILLIS = 5;
    private static final int MINUTES_TO_STOP = 5;

    private final Process launcher;
    private final Path output;
    private final double seconds;
    private final Properties properties = new Properties();
    private final Duration cpu;
    private final SuiteClient client;

    private SuiteRun(Process launcher, Path output, Path file, long start) throws InterruptedException, IOException {
        this.launcher = launcher;
        this.output = output;
        while (!Files.exists(file)) {
            if (!launcher.isAlive()) {
                throw new IllegalStateException("deploy/up ended before the suite was ready:\n" + Files.readString(output));
            }
            Thread.sleep(POLL_MILLIS);
        }
        this.seconds = (System.nanoTime() - start) / 1e9;
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        this.cpu = ProcessUsage.cpu(processes());
        this.client = new SuiteClient(URI.create(property("issuer.url")));
    }

    /**
     * Starts the suite and waits until it is ready. Its output goes to {@code up.log} beside the data.
     *
     * @param options additional options of {@code deploy/up}
     */
    static SuiteRun start(Path checkout, Path data, String... options) throws InterruptedException {
        var output = data.resolveSibling("up.log");
        try {
            Files.createDirectories(data.getParent());
            var start = System.nanoTime();
            var up = checkout.resolve("deploy").resolve("up").toString();
            var command = new ArrayList<>(List.of(up, "--empty", "--ports", "free", "--data", data.toString()));
            command.addAll(List.of(options));
            var launcher = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
            Runtime.getRuntime().addShutdownHook(new Thread(launcher::destroy));
            try {
                return new SuiteRun(launcher, output, data.resolve("suite.properties"), start);
            } catch (IOException | InterruptedException | RuntimeException e) {
                launcher.destroy();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Seconds from the start of the command until all parts were ready. */
    double seconds() {
        return seconds;
    }

    /** CPU seconds of all processes until they were ready. */
    double cpuSeconds() {
        return cpu.toMillis() / 1e3;
    }

    /** Seconds from the start of the launcher until each part was ready, read from the output. */
    Map<String, Double> readyAfter() {
        var all = new LinkedHashMap<String, Double>();
        READY.matcher(output()).results().forEach(line -> all.put(line.group(1), Double.valueOf(line.group(2))));
        return all;
    }

    /** Whether the command had to build first. Then its time is no start-up time. */
    boolean hasBuilt() {
        return BUILT.matcher(output()).find();
    }

    private String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI profile() {
        return URI.create(property("profile.url"));
    }

    URI proposal() {
        return URI.create(property("proposal.url"));
    }

    URI matching() {
        return URI.create(property("matching.url"));
    }

    SuiteEndpoints endpoints() {
        return new SuiteEndpoints(profile(), matching(), proposal(), URI.create(property("issuer.url")));
    }

    /** JDBC address without a database. */
    String database() {
        return property("postgres.url");
    }

    List<ProcessUsage> processes() {
        return List.of(process("profile-service", "profile"), process("matching-service", "matching"),
                process("proposal-service", "proposal"), process("launcher, Kafka and issuer", "launcher"),
                new ProcessUsage("PostgreSQL", Long.parseLong(property("postgres.pid")), true));
    }

    private ProcessUsage process(String label, String name) {
        return new ProcessUsage(label, Long.parseLong(property(name + ".pid")), false);
    }

    private String property(String name) {
        var value = properties.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("suite.properties has no entry " + name);
        }
        return value;
    }

    /** Sends single requests to this suite; see {@link HttpConnection} for load. */
    SuiteClient client() {
        return client;
    }

    /** A bearer token of the suite's issuer. */
    String token(Role role) {
        return client.token(role);
    }

    /** Stops the suite in order. After a build, its JVMs then write their caches. */
    @Override
    public void close() {
        client.close();
        launcher.destroy();
        try {
            if (!launcher.waitFor(MINUTES_TO_STOP, TimeUnit.MINUTES)) {
                throw new IllegalStateException("deploy/up (process " + launcher.pid() + ") has not stopped in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
