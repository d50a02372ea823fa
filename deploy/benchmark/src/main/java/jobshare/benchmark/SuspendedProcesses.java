package jobshare.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Suspends processes until it is closed. */
final class SuspendedProcesses implements AutoCloseable {

    private final List<ProcessUsage> processes;

    SuspendedProcesses(List<ProcessUsage> processes) {
        this.processes = List.copyOf(processes);
        signal("-STOP");
    }

    private void signal(String signal) {
        for (var process : processes) {
            try {
                new ProcessBuilder("kill", signal, Long.toString(process.pid())).inheritIO().start().onExit().join();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        signal("-CONT");
    }
}
