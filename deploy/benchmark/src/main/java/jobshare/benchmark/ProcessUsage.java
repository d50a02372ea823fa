package jobshare.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * The memory and CPU time that a process of the suite uses.
 *
 * @param name  the name in the table
 * @param group whether to include child processes, such as PostgreSQL's workers
 */
record ProcessUsage(String name, long pid, boolean group) {

    private static final int KILOBYTE = 1024;
    private static final Path PROC = Path.of("/proc");

    /**
     * Resident memory in bytes. On Linux, memory that several processes of a group share is counted once (proportional set size).
     */
    long memory() {
        return all().mapToLong(this::memory).sum();
    }

    /** CPU time since the start of the process. */
    Duration cpu() {
        return all().map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The total CPU time of several processes. */
    static Duration cpu(Collection<ProcessUsage> processes) {
        return processes.stream().map(ProcessUsage::cpu).reduce(Duration.ZERO, Duration::plus);
    }

    private Stream<ProcessHandle> all() {
        return ProcessHandle.of(pid)
                .stream()
                .flatMap(process -> group ? Stream.concat(Stream.of(process), process.descendants()) : Stream.of(process));
    }

    private long memory(ProcessHandle process) {
        var folder = PROC.resolve(Long.toString(process.pid()));
        try {
            if (!Files.exists(folder)) {
                return 1L * KILOBYTE * residentByPs(process);
            }
            return KILOBYTE * (group ? kilobytes(Files.readString(folder.resolve("smaps_rollup")), "Pss:")
                    : kilobytes(Files.readString(folder.resolve("status")), "VmRSS:"));
        } catch (IOException e) {
            throw new UncheckedIOException("Process " + process.pid() + " of " + name + " cannot be inspected", e);
        }
    }

    private static long residentByPs(ProcessHandle process) throws IOException {
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
        try (var out = ps.inputReader()) {
            return Long.parseLong(String.valueOf(out.readLine()).strip());
        }
    }

    /** The number after a label in a file of {@code /proc}. */
    static long kilobytes(String text, String label) {
        return text.lines()
                .filter(line -> line.startsWith(label))
                .findFirst()
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .orElseThrow(() -> new IllegalArgumentException("No line starts with " + label));
    }
}
