package jobshare.local;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A launcher that a test has started, and what it has started itself. */
final class Launched {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final Path data;
    private final Path output;
    private final Set<ProcessHandle> seen = new HashSet<>();

    private Launched(Process process, Path data, Path output) {
        this.process = process;
        this.data = data;
        this.output = output;
    }

    static Launched start(Path checkout, Path folder, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED",
                "-Djobshare.checkout=" + checkout, "-Djobshare.launcher.cache=" + folder.resolve("aot/launcher-0.aot"), "-cp",
                System.getProperty("java.class.path"), Up.class.getName()));
        command.addAll(arguments);
        var output = Files.createTempFile(folder, "launcher", ".out");
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        return new Launched(process, Path.of(arguments.get(arguments.indexOf("--data") + 1)), output);
    }

    long pid() {
        return process.pid();
    }

    String said() throws IOException {
        return Files.readString(output);
    }

    Map<String, String> awaitReady() throws IOException {
        var file = data.resolve("suite.properties");
        await().atMost(PATIENCE).until(() -> !process.isAlive()
                || Files.exists(file) && suite().get("launcher.pid").equals(Long.toString(pid())));
        if (!process.isAlive()) {
            throw new AssertionError(said());
        }
        process.descendants().forEach(seen::add);
        return suite();
    }

    Map<String, String> suite() throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("suite.properties"))) {
            properties.load(in);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    String get(String url) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    /** SIGTERM. */
    void terminate() {
        process.descendants().forEach(seen::add);
        process.destroy();
    }

    /** SIGKILL for the launcher and for nobody else. */
    void killAlone() {
        process.descendants().forEach(seen::add);
        process.destroyForcibly();
    }

    int awaitEnd() throws InterruptedException, IOException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The launcher does not end; it said:\n" + said());
        }
        return process.exitValue();
    }

    void assertNothingLeft() {
        var left = seen.stream().filter(Launched::runs).map(p -> p.info().commandLine().orElse(p.toString())).toList();
        assertEquals(List.of(), left);
    }

    /** An orphan that has ended but that nobody collects is not running; it has no command any more. */
    private static boolean runs(ProcessHandle handle) {
        return handle.isAlive() && handle.info().command().isPresent();
    }

    void kill() throws InterruptedException {
        process.descendants().forEach(seen::add);
        process.destroyForcibly().waitFor();
        await().atMost(PATIENCE).until(() -> seen.stream().noneMatch(Launched::runs));
    }
}
