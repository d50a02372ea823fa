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

/** What the services stand on: PostgreSQL, Kafka and the issuer, started side by side. */
final class Servers implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Servers.class.getName());
    private static final int KEY_BYTES = 32;
    /** Names a replica, so that it goes on at once after a crash. */
    static final String INSTANCE = "JOBSHARE_INSTANCE";

    /** The one service that may read what people wrote for themselves. */
    private static final String KEEPER_OF_REASONS = "profile";

    private final DataFolder data;
    private final Ports ports;
    private final Lags lags;
    private final Guard guard;
    private final Progress progress;
    private final LoginPage page;
    private volatile @Nullable PostgresServer postgres;
    private volatile @Nullable KafkaBroker kafka;
    private volatile @Nullable Issuer issuer;
    private final List<CompletableFuture<Void>> starts = new ArrayList<>();

    Servers(DataFolder data, Ports ports, Lags lags, Guard guard, Progress progress) {
        this.data = data;
        this.ports = ports;
        this.lags = lags;
        this.guard = guard;
        this.progress = progress;
        this.page = new LoginPage(data.path("login.html"));
    }

    /**
     * Begins to start all three, and returns when services can be started too. They find Kafka when it is there, but topics that they
     * read must not be missing then: Kafka is waited for where it has to make some.
     *
     * @throws Refusal if one of the three does not come up; what did is ended by {@link #close()}
     */
    void start(List<String> databases) {
        var foundation = new ArrayList<CompletableFuture<Void>>();
        foundation.add(begin(() -> postgres = timed("PostgreSQL",
                () -> PostgresServer.start(data, ports.postgres(), databases, guard))));
        var broker = begin(() -> kafka = timed("Kafka",
                () -> KafkaBroker.start(data, ports.kafka(), ports.kafkaController(), lags)));
        foundation.add(begin(() -> issuer = timed("the issuer", () -> Issuer.start(data, ports.issuer(), page))));
        if (!KafkaBroker.keeps(Topic.all(lags), data)) {
            foundation.add(broker);
        }
        await(foundation);
    }

    private CompletableFuture<Void> begin(Runnable start) {
        var begun = CompletableFuture.runAsync(start, task -> Thread.ofPlatform().start(task));
        starts.add(begun);
        return begun;
    }

    /** @throws Refusal as {@link #start(List)} does */
    void awaitAll() {
        await(starts);
    }

    private static void await(List<CompletableFuture<Void>> starts) {
        try {
            CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : e;
        }
    }

    private <T> T timed(String name, Supplier<T> start) {
        progress.say("  waiting for " + name);
        var part = start.get();
        progress.say("  " + name + " is ready after " + progress.seconds());
        return part;
    }

    /** Calls back when PostgreSQL ends; the other two live and die with this process. */
    void watch(Consumer<Refusal> ended) {
        Objects.requireNonNull(postgres).onExit().thenRun(() -> ended.accept(
                Refusal.died("PostgreSQL", "has ended", data.log("postgresql"))));
    }

    LoginPage page() {
        return page;
    }

    /** What a service must be told to find its database, the broker and the issuer. */
    Map<String, String> environment(Service service) {
        var environment = new HashMap<>(lags.ofServices());
        environment.putAll(Map.ofEntries(
                Map.entry("QUARKUS_PROFILE", "local"),
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(service.port())),
                Map.entry("JOBSHARE_DB_URL", PostgresServer.url(ports.postgres(), service.name())),
                Map.entry("JOBSHARE_DB_USER", service.name()),
                Map.entry("JOBSHARE_DB_PASSWORD", PostgresServer.PASSWORD),
                Map.entry("JOBSHARE_KAFKA", KafkaBroker.bootstrap(ports.kafka())),
                Map.entry(INSTANCE, "local"),
                Map.entry("JOBSHARE_ISSUER", Issuer.url(ports.issuer()).toString()),
                Map.entry("JOBSHARE_SUBJECT_KEY", data.secret("subject.key", Servers::newKey))));
        if (service.name().equals(KEEPER_OF_REASONS)) {
            environment.put("JOBSHARE_REASON_KEYS", "local:" + data.secret("reason.key", Servers::newReasonKey));
        }
        return environment;
    }

    /** For {@code suite.properties}. */
    Map<String, String> described() {
        return Map.of(
                "issuer.url", Issuer.url(ports.issuer()).toString(),
                "kafka.bootstrap", KafkaBroker.bootstrap(ports.kafka()),
                "postgres.url", PostgresServer.url(ports.postgres(), ""),
                "postgres.pid", Long.toString(Objects.requireNonNull(postgres).pid()));
    }

    private static String newKey() {
        return HexFormat.of().formatHex(chance());
    }

    private static String newReasonKey() {
        return Base64.getEncoder().encodeToString(chance());
    }

    private static byte[] chance() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @Override
    public void close() {
        // What is still starting could not be ended: it is not known yet.
        starts.forEach(start -> start.exceptionally(_ -> null).join());
        close("the issuer", issuer);
        close("Kafka", kafka);
        close("PostgreSQL", postgres);
    }

    /** One part that does not end well must not keep the next from ending. */
    private void close(String name, @Nullable AutoCloseable part) {
        try (part) {
            LOG.fine(() -> "ending " + name);
        } catch (Exception e) {
            progress.say("  " + name + " did not end well: " + e.getMessage());
            LOG.log(Level.WARNING, name + " did not end well", e);
        }
    }
}
