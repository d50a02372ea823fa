package jobshare.local;

import java.nio.file.Path;

/** Why the suite does not start or cannot go on, in one line that a user can act on. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Exit code for a command line that cannot be understood. */
    static final int USAGE = 2;
    /** Exit code for everything else that keeps the suite from running. */
    static final int UNABLE = 1;

    private final int exitCode;

    private Refusal(int exitCode, String line) {
        super(line);
        this.exitCode = exitCode;
    }

    static Refusal usage(String line) {
        return new Refusal(USAGE, line + " Try: deploy/up --help");
    }

    static Refusal unable(String line) {
        return new Refusal(UNABLE, line);
    }

    static Refusal died(String part, String how, Path log) {
        return unable(part + " " + how + ". Its log is " + log);
    }

    public int exitCode() {
        return exitCode;
    }
}
