package jobshare.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A running service: a child process that this launcher started, watches and ends. */
final class ServiceProcess {

    /** What is beside the heap (see {@link Service#heap()}). */
    private static final List<String> MEMORY = List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");

    /**
     * More than half of a start with a cache was compiling what runs for a second and no more. What stays busy is compiled as before,
     * some calls later; the profiles in the cache would have all of its methods compiled at once. Without a cache a start does so much
     * that it is better compiled early. A JDK that does not know an option goes on without it.
     */
    private static final List<String> COMPILER = List.of("-XX:CompileThresholdScaling=5", "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTReplayTraining");

    private static final List<String> OPTIONS = Stream.of(MEMORY, COMPILER).flatMap(List::stream).toList();

    private static final Duration GRACE = Duration.ofSeconds(15);

    private final Service service;
    private final Process process;
    private final Path log;

    private ServiceProcess(Service service, Process process, Path log) {
        this.service = service;
        this.process = process;
        this.log = log;
    }

    /** Starts the service; it is not ready yet. */
    static ServiceProcess start(Service service, Map<String, String> environment, DataFolder data) {
        return start(service, environment, List.of(), cache(service, data).use(), data.log(service.title()));
    }

    /** Starts another copy of it, on a port of its own and behind everything else, that records what a start needs. */
    static ServiceProcess startToRecord(Service copy, Map<String, String> environment, DataFolder data, Path log) {
        return start(copy, environment, Command.BEHIND_ALL_ELSE, cache(copy, data).record(), log);
    }

    static AotCache cache(Service service, DataFolder data) {
        return AotCache.of(service, OPTIONS, data.root());
    }

    private static ServiceProcess start(Service service, Map<String, String> environment, List<String> before, List<String> cache,
            Path log) {
        var command = new ArrayList<>(Command.DEAF_TO_CTRL_C);
        command.addAll(before);
        command.add(Command.java());
        command.add(service.heap());
        command.addAll(MEMORY);
        if (!cache.isEmpty()) {
            command.addAll(COMPILER);
            command.addAll(cache);
        }
        command.addAll(List.of("-jar", service.jar().toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            return new ServiceProcess(service, builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Service service() {
        return service;
    }

    long pid() {
        return process.pid();
    }

    Path log() {
        return log;
    }

    boolean isAlive() { return process.isAlive(); }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Whether this very process, and not another on the same port, says that it is ready. */
    boolean isReady() {
        return Readiness.of(service.readiness()) && isAlive() && !PortOwner.isSomeoneElse(service.port(), pid());
    }

    void askToStop() {
        process.destroy();
    }

    /** Waits for the end that was asked for, and forces it when it does not come. */
    void awaitStop() throws InterruptedException {
        if (!endsWithin(GRACE)) {
            kill();
            process.waitFor();
        }
    }

    boolean endsWithin(Duration grace) throws InterruptedException {
        return process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS);
    }

    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Why it is no longer there, for a message. */
    String end() {
        var code = process.exitValue();
        return code > 128 ? "was ended by signal " + (code - 128) : "ended with exit code " + code;
    }

    /** 143 is what a JVM answers that was asked to end by SIGTERM. */
    boolean endedNormally() {
        return process.exitValue() == 0 || process.exitValue() == 128 + 15;
    }
}
