package jobshare.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * A process of the suite, and what it uses of the machine.
 *
 * @param name  for the table
 * @param group whether its children are part of it, as with PostgreSQL's workers
 */
record ProcessFigures(String name, long pid, boolean group) {

    private static final int KILOBYTE = 1024;
    private static final Path PROC = Path.of("/proc");

    /**
     * Resident memory in bytes. In a group, what several processes share is counted once (the proportional set size) where the
     * system tells it.
     */
    long memory() {
        return all().mapToLong(this::memory).sum();
    }

    /** CPU time used so far. */
    Duration cpu() {
        return all().map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** CPU time used so far by several together. */
    static Duration cpu(Collection<ProcessFigures> processes) {
        return processes.stream().map(ProcessFigures::cpu).reduce(Duration.ZERO, Duration::plus);
    }

    private Stream<ProcessHandle> all() {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> group ? Stream.concat(Stream.of(process), process.descendants()) : Stream.of(process));
    }

    private long memory(ProcessHandle process) {
        var folder = PROC.resolve(Long.toString(process.pid()));
        try {
            if (!Files.exists(folder)) {
                return 1L * KILOBYTE * residentByPs(process);
            }
            return KILOBYTE * (group
                    ? kilobytes(Files.readString(folder.resolve("smaps_rollup")), "Pss:")
                    : kilobytes(Files.readString(folder.resolve("status")), "VmRSS:"));
        } catch (IOException e) {
            throw new UncheckedIOException("Process " + process.pid() + " of " + name + " can't be looked into", e);
        }
    }

    private static long residentByPs(ProcessHandle process) throws IOException {
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
        try (var out = ps.inputReader()) {
            return Long.parseLong(String.valueOf(out.readLine()).strip());
        }
    }

    /** The number behind a label in a file of {@code /proc}. */
    static long kilobytes(String text, String label) {
        return text.lines().filter(line -> line.startsWith(label)).findFirst()
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .orElseThrow(() -> new IllegalArgumentException("No line begins with " + label));
    }
}
