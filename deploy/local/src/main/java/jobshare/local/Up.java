package jobshare.local;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import sun.misc.Signal;

/** The command behind {@code deploy/up}: starts the suite, waits for Ctrl-C, stops it. */
public final class Up {

    private static final Logger LOG = Logger.getLogger(Up.class.getName());
    private static final int INTERRUPTED = 130;

    private Up() {
    }

    /** Exit codes: 0 stopped as asked, 1 could not start or a part died, 2 a wrong command line. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        try {
            var options = Options.parse(arguments, System::getenv);
            if (options.help()) {
                System.out.print(Options.HELP);
                return 0;
            }
            run(options);
            return 0;
        } catch (Refusal e) {
            System.err.println("deploy/up: " + e.getMessage());
            return e.exitCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return INTERRUPTED;
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The suite cannot go on", e);
            System.err.println("deploy/up: " + e + ". More is in log/launcher.log of the data folder");
            return Refusal.UNABLE;
        }
    }

    private static void run(Options options) throws InterruptedException {
        var progress = new Progress(System.out);
        var suite = new LocalSuite(options, Path.of(System.getProperty("jobshare.checkout", "")).toAbsolutePath(), progress);
        var signals = new StopSignals(suite::askToStop);
        try (suite) {
            suite.start();
            suite.awaitEnd();
        } finally {
            signals.ended();
        }
    }

    /** The first signal stops in order; another one while stopping ends at once, and the guard ends the children. */
    private static final class StopSignals {

        private boolean asked;
        private boolean over;

        StopSignals(Runnable stop) {
            List.of("INT", "TERM", "HUP").forEach(name -> Signal.handle(new Signal(name), _ -> heard(stop)));
        }

        private synchronized void heard(Runnable stop) {
            if (asked && !over) {
                Runtime.getRuntime().halt(INTERRUPTED);
            }
            if (!asked) {
                asked = true;
                System.out.println();
                System.out.println("Stopping");
                stop.run();
            }
        }

        synchronized void ended() {
            over = true;
        }
    }
}
