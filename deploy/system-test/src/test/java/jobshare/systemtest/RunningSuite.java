package jobshare.systemtest;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import jobshare.local.client.SuiteClient;
import jobshare.local.client.SuiteEndpoints;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The suite with the demo programme that all tests of this module share: started when the first test asks for it, stopped after the
 * last. A test that changes something creates its own people and roles. With {@code -Djobshare.running=DIR} the tests use the suite
 * that runs on that data folder already.
 */
public final class RunningSuite {

    public static final List<String> SERVICES = List.of("profile", "matching", "proposal");

    private static @Nullable RunningSuite running;

    private final SuiteProcess process;
    private final SuiteEndpoints suite;
    private final Map<String, Long> pids;
    private final SuiteClient client;

    private RunningSuite(SuiteProcess process) {
        this.process = process;
        this.suite = process.suite();
        this.client = new SuiteClient(suite.issuer());
        this.pids = pids();
    }

    /** The suite, once it is ready and has loaded the demo programme. */
    public static synchronized RunningSuite get() {
        if (running == null) {
            var data = System.getProperty("jobshare.running");
            running = new RunningSuite(data == null
                    // short retention times, so that an erasure reaches Kafka's files while a test waits for it; restarts, for
                    // crash tests; no training, which makes only a later start faster
                    ? SuiteProcess.start("--short-retention", "--keep-going", "--no-training")
                    : SuiteProcess.running(Path.of(data)));
        }
        return running;
    }

    /** Kills the launcher, with which everything ends, and starts the suite again. Meanwhile, {@link #get} waits. */
    static synchronized void restartAfterKill() {
        var killed = get();
        killed.client.close();
        running = new RunningSuite(killed.process.restartAfterKill());
    }

    private static synchronized void stop() {
        if (running != null) {
            running.client.close();
            running.process.close();
            running = null;
        }
    }

    /** Sends requests to this suite. */
    SuiteClient client() {
        return client;
    }

    /** Base address of {@code profile}, {@code matching} or {@code proposal}. */
    public URI address(String service) {
        return switch (service) {
            case "profile" -> suite.profile();
            case "matching" -> suite.matching();
            case "proposal" -> suite.proposal();
            default -> throw new IllegalArgumentException("There is no service " + service);
        };
    }

    /**
     * JDBC address of a service's database, whose user has the same name: {@code profile}, {@code matching} or {@code proposal}.
     */
    public String database(String name) {
        return properties().getProperty("postgres.url") + name;
    }

    public String kafka() {
        return properties().getProperty("kafka.bootstrap");
    }

    /** Where the suite keeps its data. */
    Path data() {
        return process.data();
    }

    /** Process ids of the services by name, as of now. */
    Map<String, Long> pids() {
        return SERVICES.stream().collect(Collectors.toMap(Function.identity(), this::pid));
    }

    /** The process id, as of now, of a service, of {@code postgres} or of {@code launcher}. */
    long pid(String name) {
        return Long.parseLong(properties().getProperty(name + ".pid"));
    }

    /** Processor time that the three services have used since they started. */
    public Duration cpuTime() {
        return pids().values()
                .stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Fails if a service died although no test has killed it: the launcher would restart it without a word. */
    public void requireNoCrash() {
        if (!pids.equals(pids())) {
            throw new IllegalStateException("A service died: processes were " + pids + " and are " + pids() + "\n"
                    + SERVICES.stream().map(name -> process.log(name + "-service")).collect(Collectors.joining("\n\n")));
        }
    }

    private Properties properties() {
        return process.properties();
    }

    /**
     * A bearer token of the running issuer.
     *
     * @param role one of the roles of the contracts, for example {@code hiring-manager}
     * @param subject any subject; the issuer accepts it
     */
    String token(String role, String subject) {
        return client.token(role, subject);
    }

    /** Stops the suite when the tests are over. */
    public static final class Stopping implements LauncherSessionListener {

        @Override
        public void launcherSessionClosed(LauncherSession session) {
            stop();
        }
    }
}
