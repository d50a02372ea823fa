package jobshare.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Processes that stand still until this is closed. */
final class Suspension implements AutoCloseable {

    private final List<ProcessFigures> processes;

    Suspension(List<ProcessFigures> processes) {
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
