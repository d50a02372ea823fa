package jobshare.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Makes the start-up caches that are missing, while the suite is in use: one service after the other, and the launcher at last,
 * runs as a second copy, at the lowest priority, is asked for what it lists, and ends. Recording takes two thirds more work than a
 * plain start, so the copy that people wait for does not do it.
 */
final class AotTraining implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(AotTraining.class.getName());
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final int POLL_MILLIS = 200;
    private static final int ROUNDS = 3;

    private final DataFolder data;
    private final Guard guard;
    private final Progress progress;
    private @Nullable Thread thread;

    AotTraining(DataFolder data, Guard guard, Progress progress) {
        this.data = data;
        this.guard = guard;
        this.progress = progress;
    }

    /** Returns at once. What goes wrong costs nothing but the faster start, so it is only logged. */
    void begin(List<Service> services, Function<Service, Map<String, String>> environment, Suite suite) {
        thread = Thread.ofPlatform().name("training").start(() -> {
            try {
                var missing = services.stream().filter(service -> !ServiceProcess.cache(service, data).exists()).toList();
                for (var service : missing) {
                    train(service.on(Ports.free().profile()), environment, suite);
                }
                var rehearsal = Rehearsal.missing(data);
                if (rehearsal.isPresent()) {
                    rehearsal.get().record(guard);
                }
                if (!missing.isEmpty() || rehearsal.isPresent()) {
                    progress.say("(The next start will be faster.)");
                }
            } catch (InterruptedException e) {
                LOG.fine("Training was cut off");
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "No start-up cache was made", e);
            }
        });
    }

    private void train(Service copy, Function<Service, Map<String, String>> environment, Suite suite)
            throws InterruptedException {
        // a second copy of the same name would take the place of the first
        var settings = new HashMap<>(environment.apply(copy));
        settings.remove(Servers.INSTANCE);
        var process = ServiceProcess.startToRecord(copy, settings, data, data.freshLog(copy.name() + "-training"));
        guard.watch(process.pid());
        var cache = ServiceProcess.cache(copy, data);
        try (var client = HttpClient.newHttpClient()) {
            awaitReady(process);
            visit(copy.url(), client, suite.token(Role.HR));
            process.askToStop();
            cache.keep(process.endsWithin(PATIENCE) && process.endedNormally());
        } finally {
            process.kill();
            process.awaitStop();
            guard.forget(process.pid());
            cache.keep(false);
        }
    }

    private static void awaitReady(ServiceProcess process) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!process.isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException(process.service().title() + " is not ready for training; see " + process.log());
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    /** Reads every list that the contract names, so that the cache knows how requests are answered too. */
    private static void visit(URI service, HttpClient client, String token) throws InterruptedException {
        try {
            var contract = JSON.readTree(get(client, service.resolve("/openapi?format=json"), token)).path("paths");
            for (int round = 0; round < ROUNDS; round++) {
                for (var path : contract.properties()) {
                    if (isList(path.getKey(), path.getValue())) {
                        get(client, service.resolve(path.getKey() + "?limit=20&query=man"), token);
                    }
                }
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The copy in training does not answer", e);
        }
    }

    private static boolean isList(String path, JsonNode operations) {
        return operations.has("get") && !path.contains("{");
    }

    private static String get(HttpClient client, URI uri, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + token).timeout(ANSWER).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    @Override
    public void close() {
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
