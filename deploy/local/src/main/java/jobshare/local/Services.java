package jobshare.local;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The three services as children of this process. */
final class Services {

    private static final Logger LOG = Logger.getLogger(Services.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(300);
    private static final Duration REMINDER = Duration.ofSeconds(10);
    private static final int POLL_MILLIS = 50;
    private static final int TAIL = 15;

    private final List<Service> services;
    private final DataFolder data;
    private final Guard guard;
    private final Progress progress;
    private final Map<String, ServiceProcess> running = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    Services(List<Service> services, DataFolder data, Guard guard, Progress progress) {
        this.services = services;
        this.data = data;
        this.guard = guard;
        this.progress = progress;
    }

    /** Starts all; they are not ready yet. */
    void start(Function<Service, Map<String, String>> environment) {
        for (var service : services) {
            data.freshLog(service.title());
            launch(service, environment.apply(service));
        }
    }

    /**
     * Waits until all are ready.
     *
     * @param stopped asked again and again whether to give up waiting
     * @throws Refusal if one ends instead, or takes far too long
     */
    void awaitReady(BooleanSupplier stopped) throws InterruptedException {
        for (var service : services) {
            awaitReady(service, stopped);
        }
    }

    private ServiceProcess launch(Service service, Map<String, String> environment) {
        var process = ServiceProcess.start(service, environment, data);
        guard.watch(process.pid());
        running.put(service.name(), process);
        return process;
    }

    private void awaitReady(Service service, BooleanSupplier stopped) throws InterruptedException {
        progress.say("  waiting for " + service.title());
        var process = running.get(service.name());
        var begun = System.nanoTime();
        var reminded = begun;
        while (!process.isReady()) {
            if (stopped.getAsBoolean()) {
                return;
            }
            if (!process.isAlive()) {
                throw died(process);
            }
            var now = System.nanoTime();
            if (now - begun > PATIENCE.toNanos()) {
                throw Refusal.died(service.title(), "was not ready after " + PATIENCE.toSeconds() + " s", process.log());
            }
            if (now - reminded > REMINDER.toNanos()) {
                reminded = now;
                progress.say("  still waiting for " + service.title() + " (" + progress.seconds() + "); its log is "
                        + process.log());
            }
            Thread.sleep(POLL_MILLIS);
        }
        progress.say("  " + service.title() + " is ready after " + progress.seconds());
    }

    /** Calls back when a service ends that nobody has asked to. */
    void watch(Consumer<ServiceProcess> ended) {
        running.values().forEach(process -> watch(process, ended));
    }

    private void watch(ServiceProcess process, Consumer<ServiceProcess> ended) {
        process.onExit().thenAccept(_ -> {
            if (!stopping) {
                guard.forget(process.pid());
                ended.accept(process);
            }
        });
    }

    /** Starts a service again that has died, and goes on watching it. */
    synchronized void restart(ServiceProcess dead, Map<String, String> environment, Consumer<ServiceProcess> ended) {
        if (!stopping) {
            progress.say(dead.service().title() + " " + dead.end() + "; starting it again");
            watch(launch(dead.service(), environment), ended);
        }
    }

    /** Says how a service died, with the end of its log. */
    Refusal died(ServiceProcess process) {
        progress.say("The end of " + process.log() + ":");
        LogTail.of(process.log(), TAIL).forEach(line -> progress.say("    " + line));
        return Refusal.died(process.service().title(), process.end(), process.log());
    }

    /** For {@code suite.properties}. */
    Map<String, String> described() {
        var all = new LinkedHashMap<String, String>();
        services.forEach(service -> {
            all.put(service.name() + ".url", service.url().toString());
            all.put(service.name() + ".pid", Long.toString(running.get(service.name()).pid()));
            all.put(service.name() + ".log", running.get(service.name()).log().toString());
        });
        return all;
    }

    List<Service> all() {
        return services;
    }

    /** Asks all to end at once, and waits for each. */
    synchronized void stop() {
        stopping = true;
        var ending = running.values().stream().filter(ServiceProcess::isAlive).toList();
        ending.forEach(ServiceProcess::askToStop);
        for (var process : ending) {
            try {
                process.awaitStop();
                guard.forget(process.pid());
            } catch (InterruptedException e) {
                process.kill();
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, process.service().title() + " did not end well", e);
            }
        }
    }
}
