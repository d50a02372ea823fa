package jobshare.systemtest;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jobshare.local.Suite;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The one suite with the demo programme that all tests of this module share: started when the first of them asks for it, stopped
 * after the last. Whoever changes something in it makes what they change. With {@code -Djobshare.running=DIR} it is the one that
 * runs on that data folder already.
 */
public final class RunningSuite {

    private static @Nullable RunningSuite running;

    private final SuiteProcess process;
    private final Suite suite;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private RunningSuite(SuiteProcess process) {
        this.process = process;
        this.suite = process.suite();
    }

    /** The suite, once it is ready and the demo programme is in it. */
    public static synchronized RunningSuite get() {
        if (running == null) {
            var data = System.getProperty("jobshare.running");
            running = new RunningSuite(data == null ? SuiteProcess.start() : SuiteProcess.running(Path.of(data)));
        }
        return running;
    }

    /**
     * Makes room for a suite of a test's own, since two at once would only wait for each other; the next who asks gets a new one. That
     * one's services start several times, so the start-up caches that this one makes are waited for.
     */
    static synchronized void makeRoom() {
        if (running != null) {
            running.process.awaitCaches();
            stop();
        }
    }

    private static synchronized void stop() {
        if (running != null) {
            running.process.close();
            running = null;
        }
    }

    public URI profile() {
        return suite.profile();
    }

    public URI matching() {
        return suite.matching();
    }

    public URI proposal() {
        return suite.proposal();
    }

    /** Of {@code profile-service}, {@code matching-service} or {@code proposal-service}. */
    public URI of(String service) {
        return switch (service) {
            case "profile-service" -> profile();
            case "matching-service" -> matching();
            case "proposal-service" -> proposal();
            default -> throw new IllegalArgumentException("There is no service " + service);
        };
    }

    public Suite suite() {
        return suite;
    }

    /** JDBC address of a service's database, whose name is also the user's: {@code profile}, {@code matching} or {@code proposal}. */
    public String database(String name) {
        return process.properties().getProperty("postgres.url") + name;
    }

    /**
     * A bearer token of the running issuer.
     *
     * @param role one of the words of DESIGN section 7, for example {@code hiring-manager}
     * @param subject whose token it is; anyone the issuer is told
     */
    public String token(String role, String subject) {
        return tokens.computeIfAbsent(role + " " + subject, _ -> suite.token(role, subject));
    }

    /** The end of a service's log, for the message of a failure. */
    public String log(String service) {
        return process.log(service);
    }

    /** Stops the suite when the tests are over. */
    public static final class Stopping implements LauncherSessionListener {

        @Override
        public void launcherSessionClosed(LauncherSession session) {
            stop();
        }
    }
}
