package jobshare.local;

import java.io.PrintStream;
import java.util.Locale;

/** Shows the user at the terminal what happens, line by line. */
final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void print(String line) {
        out.println(line);
        out.flush();
    }

    /** Seconds since the launcher started, for a message. */
    String seconds() {
        return String.format(Locale.ROOT, "%.1f s", millis() / 1000.0);
    }

    long millis() {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
