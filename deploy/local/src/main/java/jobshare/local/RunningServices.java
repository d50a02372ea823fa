package jobshare.local;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The three services as child processes of the launcher. */
final class RunningServices {

    private static final Logger LOG = Logger.getLogger(RunningServices.class.getName());
    private static final Duration TIMEOUT = Duration.ofSeconds(300);
    private static final Duration REMINDER = Duration.ofSeconds(10);
    private static final int POLL_MILLIS = 50;
    private static final int LOG_LINES = 15;

    private final List<Service> services;
    private final DataFolder data;
    private final boolean createCaches;
    private final Progress progress;
    private final Map<String, ServiceProcess> running = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    /** @param createCaches whether the services may write their {@link AotCache} when they stop */
    RunningServices(List<Service> services, DataFolder data, boolean createCaches, Progress progress) {
        this.services = services;
        this.data = data;
        this.createCaches = createCaches;
        this.progress = progress;
    }

    /** Starts all services and returns at once. */
    void start(Function<Service, Map<String, String>> environment) {
        for (var service : services) {
            data.freshLog(service.title());
            launch(service, environment.apply(service));
        }
    }

    /**
     * Waits until all services are ready.
     *
     * @param stopped is polled and ends the wait early
     * @throws LauncherException if a service ends, or is not ready in time
     */
    void awaitReady(BooleanSupplier stopped) throws InterruptedException {
        for (var service : services) {
            awaitReady(service, stopped);
        }
    }

    private ServiceProcess launch(Service service, Map<String, String> environment) {
        var process = ServiceProcess.start(service, environment, AotCache.of(service, data), createCaches,
                data.log(service.title()));
        running.put(service.name(), process);
        return process;
    }

    private ServiceProcess process(Service service) {
        return Objects.requireNonNull(running.get(service.name()));
    }

    private void awaitReady(Service service, BooleanSupplier stopped) throws InterruptedException {
        progress.print("  waiting for " + service.title());
        var process = process(service);
        var start = System.nanoTime();
        var reminded = start;
        while (!process.isReady()) {
            if (stopped.getAsBoolean()) {
                return;
            }
            if (!process.isAlive()) {
                throw failure(process);
            }
            var now = System.nanoTime();
            if (now - start > TIMEOUT.toNanos()) {
                throw LauncherException.partFailed(service.title(), "was not ready after " + TIMEOUT.toSeconds() + " s",
                        process.log());
            }
            if (now - reminded > REMINDER.toNanos()) {
                reminded = now;
                progress.print(
                        "  still waiting for " + service.title() + " (" + progress.seconds() + "); its log is " + process.log());
            }
            Thread.sleep(POLL_MILLIS);
        }
        progress.print("  " + service.title() + " is ready after " + progress.seconds());
    }

    /** Calls back when a service ends without having been asked to. */
    void watch(Consumer<ServiceProcess> onFailure) {
        running.values().forEach(process -> watch(process, onFailure));
    }

    private void watch(ServiceProcess process, Consumer<ServiceProcess> onFailure) {
        var _ = process.onExit().thenAccept(_ -> {
            if (!stopping) {
                onFailure.accept(process);
            }
        });
    }

    /** Starts a service again that has failed, and watches it. */
    synchronized void restart(ServiceProcess failed, Map<String, String> environment, Consumer<ServiceProcess> onFailure) {
        if (!stopping) {
            progress.print(failed.service().title() + " " + failed.exitReason() + "; restarting it");
            watch(launch(failed.service(), environment), onFailure);
        }
    }

    /** Prints the last lines of a failed service's log, and returns the reason why the suite ends. */
    LauncherException failure(ServiceProcess process) {
        progress.print("The last lines of " + process.log() + ":");
        LogTail.of(process.log(), LOG_LINES).forEach(line -> progress.print("    " + line));
        return LauncherException.partFailed(process.service().title(), process.exitReason(), process.log());
    }

    /** Entries for {@code suite.properties}. */
    Map<String, String> properties() {
        var all = new LinkedHashMap<String, String>();
        services.forEach(service -> {
            all.put(service.name() + ".url", service.url().toString());
            all.put(service.name() + ".pid", Long.toString(process(service).pid()));
            all.put(service.name() + ".log", process(service).log().toString());
        });
        return all;
    }

    List<Service> all() {
        return services;
    }

    /** Asks all services to stop, then waits for each. */
    synchronized void stop() {
        stopping = true;
        var remaining = running.values().stream().filter(ServiceProcess::isAlive).toList();
        remaining.forEach(ServiceProcess::requestStop);
        if (remaining.stream().anyMatch(ServiceProcess::writesCache)) {
            progress.print("Writing the caches that make the next start faster, which takes about a minute. Ctrl-C skips them.");
        }
        for (var process : remaining) {
            try {
                process.awaitStop();
            } catch (InterruptedException e) {
                process.kill();
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, process.service().title() + " did not stop cleanly", e);
            }
        }
    }
}
