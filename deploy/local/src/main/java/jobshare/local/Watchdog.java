package jobshare.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Ends a child process when its parent dies first, even by SIGKILL. The watchdog is a shell that reads from a pipe. The parent holds
 * the other end: a line releases the child, end-of-file means that the parent is gone.
 *
 * @param shell the watching process
 */
public record Watchdog(Process shell) implements AutoCloseable {

    private static final String SCRIPT = "trap '' INT TERM HUP; read -r released || kill -s \"$1\" \"$2\"";

    /**
     * Starts to watch.
     *
     * @param signal the signal that ends the child and all of its own children, for example {@code KILL}
     */
    public static Watchdog watch(long pid, String signal) {
        try {
            return new Watchdog(new ProcessBuilder("/bin/sh", "-c", SCRIPT, "watchdog", signal, Long.toString(pid))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Releases the child. Call it when the child has ended, so that its process id can be reused. */
    @Override
    public void close() {
        try (var pipe = shell.getOutputStream()) {
            pipe.write("released\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            shell.destroyForcibly();
        }
    }
}
