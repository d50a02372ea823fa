package jobshare.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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

/** The suite as {@code deploy/up --empty} starts it, in a process of its own. */
final class SuiteRun implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("(?m)^ *(.+) is ready after ([0-9.]+) s$");
    private static final Pattern BUILT = Pattern.compile("(?m)^Building ");
    private static final int POLL_MILLIS = 5;
    private static final int MINUTES_TO_STOP = 3;

    private final Process launcher;
    private final Path said;
    private final double seconds;
    private final Properties parts = new Properties();
    private final Duration cpu;

    private SuiteRun(Process launcher, Path said, Path file, long begun) throws InterruptedException, IOException {
        this.launcher = launcher;
        this.said = said;
        while (!Files.exists(file)) {
            if (!launcher.isAlive()) {
                throw new IllegalStateException("deploy/up ended instead of getting ready:\n" + Files.readString(said));
            }
            Thread.sleep(POLL_MILLIS);
        }
        this.seconds = (System.nanoTime() - begun) / 1e9;
        try (var in = Files.newBufferedReader(file)) {
            parts.load(in);
        }
        this.cpu = ProcessFigures.cpu(processes());
    }

    /**
     * Starts it and waits until everything is ready. What the command says goes to {@code up.log} beside the data.
     *
     * @param options for {@code deploy/up}
     */
    static SuiteRun start(Path checkout, Path data, String... options) throws InterruptedException {
        var said = data.resolveSibling("up.log");
        try {
            Files.createDirectories(data.getParent());
            var begun = System.nanoTime();
            var up = checkout.resolve("deploy").resolve("up").toString();
            var command = new ArrayList<>(List.of(up, "--empty", "--ports", "free", "--data", data.toString()));
            command.addAll(List.of(options));
            var launcher = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
            Runtime.getRuntime().addShutdownHook(new Thread(launcher::destroy));
            try {
                return new SuiteRun(launcher, said, data.resolve("suite.properties"), begun);
            } catch (IOException | InterruptedException | RuntimeException e) {
                launcher.destroy();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the call of the command until all parts were ready. */
    double seconds() {
        return seconds;
    }

    /** CPU time that all processes together had used when they were ready. */
    double cpuSeconds() {
        return cpu.toMillis() / 1e3;
    }

    /** When each part was found ready, in seconds since the launcher began, as the command says it. */
    Map<String, Double> readyAfter() {
        var all = new LinkedHashMap<String, Double>();
        READY.matcher(said()).results().forEach(line -> all.put(line.group(1), Double.valueOf(line.group(2))));
        return all;
    }

    /** Whether the command had to build first, so that its time means nothing. */
    boolean hasBuilt() {
        return BUILT.matcher(said()).find();
    }

    private String said() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI profile() {
        return URI.create(part("profile.url"));
    }

    URI proposal() {
        return URI.create(part("proposal.url"));
    }

    URI matching() {
        return URI.create(part("matching.url"));
    }

    /** JDBC address without a database. */
    String database() {
        return part("postgres.url");
    }

    List<ProcessFigures> processes() {
        return List.of(
                process("profile-service", "profile"),
                process("matching-service", "matching"),
                process("proposal-service", "proposal"),
                process("launcher, Kafka and issuer", "launcher"),
                new ProcessFigures("PostgreSQL", Long.parseLong(part("postgres.pid")), true));
    }

    private ProcessFigures process(String name, String part) {
        return new ProcessFigures(name, Long.parseLong(part(part + ".pid")), false);
    }

    private String part(String name) {
        var value = parts.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("suite.properties says nothing of " + name);
        }
        return value;
    }

    /** A bearer token of the suite's issuer. */
    String token(String role) throws InterruptedException {
        var form = "grant_type=client_credentials&client_secret=local&client_id=" + role;
        var request = HttpRequest.newBuilder(URI.create(part("issuer.url") + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new ObjectMapper().readTree(answer.body()).required("access_token").textValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it in order, which writes the start-up caches after a first run. */
    @Override
    public void close() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(MINUTES_TO_STOP, TimeUnit.MINUTES)) {
                throw new IllegalStateException("deploy/up (process " + launcher.pid() + ") was asked to stop and has not");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
