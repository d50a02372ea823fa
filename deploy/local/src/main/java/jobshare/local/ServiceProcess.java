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

/** A running service: a child process of the launcher. */
final class ServiceProcess {

    /** Ctrl-C reaches every process of the terminal. The services ignore it, so that the launcher can stop all parts in order. */
    private static final List<String> IGNORING_CTRL_C = List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh");

    /** Memory settings in addition to the heap size (see {@link Service#heap()}). */
    private static final List<String> MEMORY = List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");

    private static final Duration GRACE = Duration.ofSeconds(60);
    /** To write an {@link AotCache} as well, beside the other services. */
    private static final Duration GRACE_WITH_CACHE = Duration.ofMinutes(4);

    private final Service service;
    private final boolean writesCache;
    private final Process process;
    private final Path log;

    private ServiceProcess(Service service, boolean writesCache, Process process, Path log) {
        this.service = service;
        this.writesCache = writesCache;
        this.process = process;
        this.log = log;
        var watchdog = Watchdog.watch(process.pid(), "KILL");
        var _ = process.onExit().thenRun(watchdog::close);
    }

    /**
     * Starts the service; it is not ready yet.
     *
     * @param createCache whether the service's JVM may write an {@link AotCache} when it stops
     */
    static ServiceProcess start(Service service, Map<String, String> environment, AotCache cache, boolean createCache, Path log) {
        var command = new ArrayList<>(IGNORING_CTRL_C);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(service.heap());
        command.addAll(MEMORY);
        command.addAll(cache.options(createCache));
        command.addAll(List.of("-jar", service.jar().toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            return new ServiceProcess(service, createCache && !cache.isCurrent(), builder.start(), log);
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

    boolean isAlive() {
        return process.isAlive();
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    boolean isReady() {
        return HealthCheck.isReady(service.healthCheck()) && isAlive();
    }

    /** Asks the service to stop, and returns at once. */
    void requestStop() {
        process.destroy();
    }

    /** Whether the service's JVM writes an {@link AotCache} when it stops. */
    boolean writesCache() {
        return writesCache;
    }

    /** Waits for the end of the service, and kills it when it does not end in time. */
    void awaitStop() throws InterruptedException {
        var grace = writesCache ? GRACE_WITH_CACHE : GRACE;
        if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
            kill();
            process.waitFor();
        }
    }

    void kill() {
        process.destroyForcibly();
    }

    /** Describes how the service ended, for a message. */
    String exitReason() {
        var code = process.exitValue();
        return code > 128 ? "was ended by signal " + (code - 128) : "ended with exit code " + code;
    }
}
