package jobshare.local;

import java.io.PrintStream;
import java.util.Locale;

/** Tells the person at the terminal what is going on, a line at a time. */
final class Progress {

    private final PrintStream out;
    private final long begun = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    /** Since this progress began. */
    String seconds() {
        return String.format(Locale.ROOT, "%.1f s", millis() / 1000.0);
    }

    long millis() {
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
