package jobshare.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which process listens on a port, read from /proc. Where there is no /proc, or the process is another user's, nobody can be
 * named.
 *
 * @param pid the process
 */
record PortOwner(long pid) {

    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";

    static Optional<PortOwner> of(int port) {
        var sockets = Stream.of("tcp", "tcp6").flatMap(table -> listeners(PROC.resolve("net").resolve(table), port))
                .map(inode -> "socket:[" + inode + "]").collect(Collectors.toSet());
        if (sockets.isEmpty()) {
            return Optional.empty();
        }
        return ProcessHandle.allProcesses().map(ProcessHandle::pid).filter(pid -> holds(pid, sockets)).findFirst()
                .map(PortOwner::new);
    }

    /** Whether it can be ruled out that this process is the one that listens on the port. */
    static boolean isSomeoneElse(int port, long pid) {
        return of(port).filter(owner -> owner.pid() != pid).isPresent();
    }

    private static Stream<String> listeners(Path table, int port) {
        if (!Files.isReadable(table)) {
            return Stream.empty();
        }
        var suffix = ":" + String.format(Locale.ROOT, "%04X", port);
        try {
            return Files.readAllLines(table).stream().map(line -> line.strip().split("\\s+"))
                    .filter(f -> f.length > 9 && f[1].endsWith(suffix) && f[3].equals(LISTENING)).map(f -> f[9]);
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static boolean holds(long pid, Set<String> sockets) {
        try (var files = Files.list(PROC.resolve(Long.toString(pid)).resolve("fd"))) {
            return files.anyMatch(file -> sockets.contains(target(file)));
        } catch (IOException e) {
            return false;
        }
    }

    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public String toString() {
        var command = ProcessHandle.of(pid).flatMap(p -> p.info().command()).map(c -> " (" + Path.of(c).getFileName() + ")");
        return "process " + pid + command.orElse("");
    }
}
