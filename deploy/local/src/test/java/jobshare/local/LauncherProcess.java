package jobshare.local;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
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
import jobshare.local.client.SuiteClient;

/** A launcher that a test has started, with the child processes of the launcher. */
final class LauncherProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path data;
    private final Path outputFile;
    private final Set<ProcessHandle> seen = new HashSet<>();

    private LauncherProcess(Process process, Path data, Path outputFile) {
        this.process = process;
        this.data = data;
        this.outputFile = outputFile;
    }

    static LauncherProcess start(Path checkout, Path folder, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow", "-Djobshare.checkout=" + checkout, "-cp",
                System.getProperty("java.class.path"), LocalSuiteMain.class.getName()));
        command.addAll(arguments);
        var output = Files.createTempFile(folder, "launcher", ".out");
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        return new LauncherProcess(process, Path.of(arguments.get(arguments.indexOf("--data") + 1)), output);
    }

    long pid() {
        return process.pid();
    }

    String output() throws IOException {
        return Files.readString(outputFile);
    }

    Map<String, String> awaitReady() throws IOException {
        var file = data.resolve("suite.properties");
        await().atMost(PATIENCE)
                .until(() -> !process.isAlive()
                        || Files.exists(file) && properties().get("launcher.pid").equals(Long.toString(pid())));
        if (!process.isAlive()) {
            throw new AssertionError(output());
        }
        process.descendants().forEach(seen::add);
        seen.add(postgres());
        return properties();
    }

    /** PostgreSQL, which detaches itself from the launcher. */
    ProcessHandle postgres() throws IOException {
        return ProcessHandle.of(Long.parseLong(properties().get("postgres.pid"))).orElseThrow();
    }

    Map<String, String> properties() throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("suite.properties"))) {
            properties.load(in);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    /** The keys with which the issuer signs. */
    String keys() throws IOException {
        var issuer = URI.create(properties().get("issuer.url"));
        try (var client = new SuiteClient(issuer)) {
            return client.send(HttpRequest.newBuilder(URI.create(issuer + "/jwks"))).body();
        }
    }

    /** Sends SIGTERM. */
    void terminate() {
        process.descendants().forEach(seen::add);
        process.destroy();
    }

    /** Sends SIGKILL to the launcher only. */
    void killAlone() {
        process.descendants().forEach(seen::add);
        process.destroyForcibly();
    }

    int awaitEnd() throws InterruptedException, IOException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("The launcher does not end. Its output:\n" + output());
        }
        return process.exitValue();
    }

    void assertNothingLeft() {
        var left = seen.stream().filter(LauncherProcess::runs).map(p -> p.info().commandLine().orElse(p.toString())).toList();
        assertEquals(List.of(), left);
    }

    /** A process that has ended, but that its parent has not yet collected, has no command. */
    private static boolean runs(ProcessHandle handle) {
        return handle.isAlive() && handle.info().command().isPresent();
    }

    void killAll() throws InterruptedException {
        process.descendants().forEach(seen::add);
        process.destroyForcibly().waitFor();
        await().atMost(PATIENCE).until(() -> seen.stream().noneMatch(LauncherProcess::runs));
    }
}
