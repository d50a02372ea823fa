package jobshare.local;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import sun.misc.Signal;

/** The command behind {@code deploy/up}: starts the suite, waits for Ctrl-C, and stops the suite. */
public final class LocalSuiteMain {

    private static final Logger LOG = Logger.getLogger(LocalSuiteMain.class.getName());
    private static final int INTERRUPTED = 130;

    private LocalSuiteMain() {
    }

    /** Exit codes: 0 stopped by the user, 1 a part could not start or failed, 2 invalid command line. */
    public static void main(String[] arguments) {
        var code = run(List.of(arguments));
        System.out.flush();
        if (code == 0) {
            System.exit(code);
        }
        // Without the orderly end, after which the JVM would write an archive of an incomplete run.
        Runtime.getRuntime().halt(code);
    }

    private static int run(List<String> arguments) {
        try {
            var options = LauncherOptions.parse(arguments, System::getenv);
            if (options.help()) {
                System.out.print(LauncherOptions.helpText());
                return 0;
            }
            run(options);
            return 0;
        } catch (LauncherException e) {
            System.err.println("deploy/up: " + e.getMessage());
            return e.exitCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return INTERRUPTED;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The launcher failed", e);
            System.err.println("deploy/up: " + e + ". See log/launcher.log in the data folder");
            return LauncherException.FAILURE;
        }
    }

    private static void run(LauncherOptions options) throws InterruptedException {
        var progress = new Progress(System.out);
        var suite = new LocalSuite(options, Path.of(System.getProperty("jobshare.checkout", "")).toAbsolutePath(), progress);
        var signals = new StopSignals(suite::requestStop);
        try (suite) {
            suite.start();
            suite.awaitEnd();
        } finally {
            signals.stopped();
        }
    }

    /**
     * The first signal stops the suite in order. A second one ends the launcher at once; then each {@link Watchdog} kills its
     * child.
     */
    private static final class StopSignals {

        private boolean requested;
        private boolean stopped;

        StopSignals(Runnable stop) {
            List.of("INT", "TERM", "HUP").forEach(name -> Signal.handle(new Signal(name), _ -> receive(stop)));
        }

        private synchronized void receive(Runnable stop) {
            if (requested && !stopped) {
                Runtime.getRuntime().halt(INTERRUPTED);
            }
            if (!requested) {
                requested = true;
                System.out.println();
                System.out.println("Stopping");
                stop.run();
            }
        }

        synchronized void stopped() {
            stopped = true;
        }
    }
}
