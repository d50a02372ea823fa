package jobshare.local;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The servers that the services need: PostgreSQL, Kafka and the issuer. They start in parallel. */
final class Infrastructure implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Infrastructure.class.getName());
    private static final int KEY_BYTES = 32;

    /** The only service that can read private reasons. */
    private static final String PROFILE = "profile";

    private final DataFolder data;
    private final Ports ports;
    private final KafkaRetention retention;
    private final Progress progress;
    private final LoginPage page;
    private volatile @Nullable PostgresServer postgres;
    private volatile @Nullable KafkaBroker kafka;
    private volatile @Nullable Issuer issuer;
    private final List<CompletableFuture<Void>> starts = new ArrayList<>();
    private volatile boolean stopping;

    Infrastructure(DataFolder data, Ports ports, KafkaRetention retention, Progress progress) {
        this.data = data;
        this.ports = ports;
        this.retention = retention;
        this.progress = progress;
        this.page = new LoginPage(data.path("login.html"));
    }

    /**
     * Starts all three, and returns as soon as the services can start. The services wait for Kafka themselves, but fail if a
     * topic is missing. So this waits for Kafka only if topics must be created.
     *
     * @throws LauncherException if a server does not start; {@link #close()} stops the others
     */
    void start(List<String> databases) {
        var required = new ArrayList<CompletableFuture<Void>>();
        required.add(
                inParallel(() -> postgres = timed("PostgreSQL", () -> PostgresServer.start(data, ports.postgres(), databases))));
        var broker = inParallel(
                () -> kafka = timed("Kafka", () -> KafkaBroker.start(data, ports.kafka(), ports.kafkaController(), retention)));
        required.add(inParallel(() -> issuer = timed("the issuer", () -> Issuer.start(data, ports.issuer(), page))));
        if (!KafkaBroker.hasTopics(Topic.all(retention), data)) {
            required.add(broker);
        }
        await(required);
    }

    private CompletableFuture<Void> inParallel(Runnable start) {
        var future = CompletableFuture.runAsync(start, task -> Thread.ofPlatform().start(task));
        starts.add(future);
        return future;
    }

    /** @throws LauncherException if a server does not start */
    void awaitAll() {
        await(starts);
    }

    private static void await(List<CompletableFuture<Void>> starts) {
        try {
            CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LauncherException failure ? failure : e;
        }
    }

    private <T> T timed(String name, Supplier<T> start) {
        progress.print("  waiting for " + name);
        var part = start.get();
        progress.print("  " + name + " is ready after " + progress.seconds());
        return part;
    }

    /** Calls back when PostgreSQL ends without having been asked to. Kafka and the issuer run inside this process. */
    void watch(Consumer<LauncherException> onFailure) {
        var _ = Objects.requireNonNull(postgres).onExit().thenRun(() -> {
            if (!stopping) {
                onFailure.accept(LauncherException.partFailed("PostgreSQL", "has ended", data.log("postgresql")));
            }
        });
    }

    /**
     * Starts PostgreSQL again after it has ended, and watches it.
     *
     * @throws LauncherException if it does not start
     */
    synchronized void restartPostgres(Consumer<LauncherException> onFailure) {
        if (!stopping) {
            progress.print("PostgreSQL has ended; restarting it");
            postgres = Objects.requireNonNull(postgres).restart();
            watch(onFailure);
        }
    }

    /** Returns when no restart is running. */
    private synchronized void stopRestarts() {
        stopping = true;
    }

    LoginPage loginPage() {
        return page;
    }

    /** The environment variables of a service. */
    Map<String, String> environment(Service service) {
        var environment = new HashMap<>(retention.serviceEnvironment());
        environment.putAll(Map.ofEntries(Map.entry("QUARKUS_PROFILE", "local"), Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(service.port())),
                Map.entry("QUARKUS_MANAGEMENT_PORT", Integer.toString(service.managementPort())),
                Map.entry("JOBSHARE_DB_URL", PostgresServer.url(ports.postgres(), service.name())),
                Map.entry("JOBSHARE_DB_USER", service.name()), Map.entry("JOBSHARE_DB_PASSWORD", PostgresServer.PASSWORD),
                Map.entry("JOBSHARE_KAFKA", KafkaBroker.bootstrap(ports.kafka())),
                // A replica with a name continues its own work at once after a crash.
                Map.entry("JOBSHARE_INSTANCE", "local"), Map.entry("JOBSHARE_ISSUER", Issuer.url(ports.issuer()).toString()),
                Map.entry("JOBSHARE_SUBJECT_KEY", data.secret("subject.key", Infrastructure::newKey))));
        if (service.name().equals(PROFILE)) {
            environment.put("JOBSHARE_REASON_KEYS", "local:" + data.secret("reason.key", Infrastructure::newReasonKey));
        }
        return environment;
    }

    /** Entries for {@code suite.properties}. */
    Map<String, String> properties() {
        return Map.of("issuer.url", Issuer.url(ports.issuer()).toString(), "kafka.bootstrap",
                KafkaBroker.bootstrap(ports.kafka()), "postgres.url", PostgresServer.url(ports.postgres(), ""), "postgres.pid",
                Long.toString(Objects.requireNonNull(postgres).pid()));
    }

    private static String newKey() {
        return HexFormat.of().formatHex(randomBytes());
    }

    private static String newReasonKey() {
        return Base64.getEncoder().encodeToString(randomBytes());
    }

    private static byte[] randomBytes() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @Override
    public void close() {
        // A server that is still starting cannot be stopped.
        stopRestarts();
        starts.forEach(start -> start.exceptionally(_ -> null).join());
        close("the issuer", issuer);
        close("Kafka", kafka);
        close("PostgreSQL", postgres);
    }

    /** A server that does not stop cleanly must not prevent the next from stopping. */
    private void close(String name, @Nullable AutoCloseable part) {
        try (part) {
            LOG.fine(() -> "Stopping " + name);
        } catch (Exception e) {
            progress.print("  " + name + " did not stop cleanly: " + e.getMessage());
            LOG.log(Level.WARNING, name + " did not stop cleanly", e);
        }
    }
}
