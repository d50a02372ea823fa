package jobshare.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Ends the children of a launcher that was killed. It is a shell that reads which processes to watch from a pipe; the pipe closes
 * when the launcher is gone, whatever the reason, and what is still on the list is ended at once.
 */
final class Guard implements AutoCloseable {

    /**
     * The list arrives as lines, the last one counts. PostgreSQL's own "immediate" signal makes the server take its workers
     * along; a service may be writing its start-up cache in a child of its own, which goes with it.
     */
    private static final String SCRIPT = """
            trap '' INT TERM HUP
            services= postgres=
            while read -r what pids; do
              case $what in
                services) services=$pids ;;
                postgres) postgres=$pids ;;
              esac
            done
            for pid in $services; do
              children=$(pgrep -P "$pid" 2>/dev/null)
              kill -KILL "$pid" $children 2>/dev/null
            done
            test -z "$postgres" || kill -QUIT "$postgres" 2>/dev/null
            """;

    private final Process shell;
    private final Set<Long> services = new TreeSet<>();

    Guard(Path log) {
        try {
            shell = new ProcessBuilder("/bin/sh", "-c", SCRIPT).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void watchPostgres(long pid) {
        tell("postgres " + pid);
    }

    synchronized void forgetPostgres() {
        tell("postgres");
    }

    synchronized void watch(long pid) {
        services.add(pid);
        tellServices();
    }

    synchronized void forget(long pid) {
        services.remove(pid);
        tellServices();
    }

    private void tellServices() {
        tell("services " + services.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }

    private void tell(String line) {
        try {
            var out = shell.getOutputStream();
            out.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } catch (IOException e) {
            throw Refusal.unable("The guard that ends the children of a killed launcher is gone (" + e.getMessage() + ")");
        }
    }

    @Override
    public void close() {
        try {
            shell.getOutputStream().close();
            shell.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
