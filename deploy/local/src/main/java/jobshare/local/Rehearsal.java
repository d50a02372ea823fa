package jobshare.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The launcher once more, behind everything else and on a folder of its own, so that it can record what its start needs: it starts
 * the servers, which is most of its work, and ends.
 */
final class Rehearsal {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int POLL_MILLIS = 200;
    private static final String OWNER = "launcher";

    private final AotCache cache;
    private final DataFolder data;
    private final Path folder;

    private Rehearsal(AotCache cache, DataFolder data) {
        this.cache = cache;
        this.data = data;
        this.folder = data.path("rehearsal");
    }

    /** What is to be done where the command that started this launcher has said where its cache belongs, and there is none. */
    static Optional<Rehearsal> missing(DataFolder data) {
        return Optional.ofNullable(System.getProperty("jobshare.launcher.cache"))
                .map(file -> AotCache.in(Path.of(file), OWNER)).filter(cache -> !cache.exists())
                .map(cache -> new Rehearsal(cache, data));
    }

    /** @throws IllegalStateException if the copy does not start the servers */
    void record(Guard guard) throws InterruptedException {
        Folders.deleteIfThere(folder);
        var log = data.freshLog(OWNER + "-training");
        var copy = start(log);
        guard.watch(copy.pid());
        try {
            awaitReady(copy, log);
            copy.destroy();
            var ended = copy.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            cache.keep(ended && copy.exitValue() == 0);
        } finally {
            copy.descendants().forEach(ProcessHandle::destroyForcibly);
            copy.destroyForcibly().waitFor();
            guard.forget(copy.pid());
            cache.keep(false);
            Folders.deleteIfThere(folder);
        }
    }

    private Process start(Path log) {
        var command = new ArrayList<>(Command.DEAF_TO_CTRL_C);
        command.addAll(Command.BEHIND_ALL_ELSE);
        command.add(Command.java());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(cache.record());
        command.addAll(program());
        command.addAll(List.of("--servers", "--ports", "free", "--no-training", "--data", folder.toString()));
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class path must be written as it will be at the next start, or the cache is not taken. */
    private static List<String> program() {
        var path = System.getProperty("java.class.path");
        return path.endsWith(".jar") && Path.of(path).toFile().isFile()
                ? List.of("-jar", path)
                : List.of("-cp", path, Up.class.getName());
    }

    private void awaitReady(Process copy, Path log) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(folder.resolve("suite.properties"))) {
            if (!copy.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("A second launcher is not ready for training; see " + log);
            }
            Thread.sleep(POLL_MILLIS);
        }
    }
}
