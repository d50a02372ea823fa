package jobshare.local;

import java.nio.file.Path;

/** Why the suite cannot start or cannot continue: one line that tells the user what to do. */
public final class LauncherException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Exit code for an invalid command line. */
    static final int USAGE = 2;
    /** Exit code for every other failure. */
    static final int FAILURE = 1;

    private final int exitCode;

    private LauncherException(int exitCode, String line) {
        super(line);
        this.exitCode = exitCode;
    }

    static LauncherException usage(String line) {
        return new LauncherException(USAGE, line + " Try: deploy/up --help");
    }

    static LauncherException failure(String line) {
        return new LauncherException(FAILURE, line);
    }

    static LauncherException partFailed(String part, String what, Path log) {
        return failure(part + " " + what + ". Its log is " + log);
    }

    public int exitCode() {
        return exitCode;
    }
}
