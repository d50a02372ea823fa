package jobshare.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL server with a database and a role for each service. No service can connect to another's database. */
final class PostgresServer implements AutoCloseable {

    /** The server trusts every client on the loopback address; some clients still require a password. */
    static final String PASSWORD = "local";

    private static final String LOG = "postgresql";
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(10);
    private static final Duration WATCH_EVERY = Duration.ofSeconds(1);
    private static final Duration STOP_POLL = Duration.ofMillis(50);

    private final DataFolder data;
    private final int port;
    private final EmbeddedPostgres server;
    private final long pid;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CompletableFuture<Void> end;

    private PostgresServer(DataFolder data, int port, EmbeddedPostgres server) throws IOException {
        this.data = data;
        this.port = port;
        this.server = server;
        this.pid = pid(cluster(data));
        // PostgreSQL's "immediate shutdown", which ends its workers too.
        var watchdog = Watchdog.watch(pid, "QUIT");
        this.end = CompletableFuture.runAsync(() -> awaitExit(pid, stopping), task -> Thread.ofVirtual().start(task))
                .thenRun(watchdog::close);
    }

    /** @throws LauncherException if the server does not start */
    static PostgresServer start(DataFolder data, int port, List<String> databases) {
        data.freshLog(LOG);
        // The library deletes old clusters in its working folder, so the cluster must be elsewhere.
        System.setProperty("ot.epg.working-dir", binaries(data).toString());
        deleteIncomplete(cluster(data));
        var started = launch(data, port);
        databases.forEach(started::create);
        return started;
    }

    /**
     * Starts the server again, on the same data and port, after it has ended.
     *
     * @throws LauncherException if the server does not start
     */
    PostgresServer restart() {
        try {
            killWorkers();
            // The server has ended; this unlocks the library's lock file.
            server.close();
        } catch (IOException e) {
            throw LauncherException.partFailed("PostgreSQL", "cannot be restarted (" + e.getMessage() + ")", data.log(LOG));
        }
        return launch(data, port);
    }

    /**
     * Kills the processes of a server that was killed. Some of them may not have noticed yet, and PostgreSQL does not start while they
     * use its shared memory. This loses nothing: the next start recovers from the write-ahead log.
     */
    private void killWorkers() throws IOException {
        var folder = binaries(data).toRealPath();
        var workers = ProcessHandle.allProcesses()
                .filter(process -> process.info().command().filter(command -> Path.of(command).startsWith(folder)).isPresent())
                .toList();
        workers.forEach(ProcessHandle::destroyForcibly);
        workers.forEach(worker -> awaitExit(worker.pid(), new CountDownLatch(0)));
    }

    private static PostgresServer launch(DataFolder data, int port) {
        var log = data.log(LOG);
        try {
            var server = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(cluster(data))
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(START)
                    // The library turns all three off; a crash of the machine would then lose acknowledged writes.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    // By default the log shows the values of rows that violate a constraint.
                    .setServerConfig("log_error_verbosity", "terse")
                    .setServerConfig("max_connections", "200")
                    // Counts statements: tests limit them, and slow ones can be found.
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .setServerConfig("pg_stat_statements.max", "10000")
                    .setServerConfig("unix_socket_directories", "")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return new PostgresServer(data, port, server);
        } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
            var reason = LogTail.lastLine(log).orElse(String.valueOf(e.getMessage()));
            throw LauncherException.partFailed("PostgreSQL", "did not start (" + reason + ")", log);
        }
    }

    private static Path cluster(DataFolder data) {
        return data.path("postgresql");
    }

    private static Path binaries(DataFolder data) {
        return data.path("postgresql-binaries");
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    long pid() {
        return pid;
    }

    /** Completes when the server has ended for any reason. */
    CompletableFuture<Void> onExit() {
        return end;
    }

    /**
     * The server detaches itself from pg_ctl, so it is no child of the launcher and the launcher must poll.
     *
     * @param stopping open when the process was asked to end, so that it will end soon
     */
    private static void awaitExit(long pid, CountDownLatch stopping) {
        try {
            while (isRunning(pid)) {
                if (stopping.await(WATCH_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                    Thread.sleep(STOP_POLL);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A process that has ended, but that its parent has not yet collected, has no command. */
    private static boolean isRunning(long pid) {
        return ProcessHandle.of(pid).flatMap(process -> process.info().command()).isPresent();
    }

    private static long pid(Path cluster) throws IOException {
        return Long.parseLong(Files.readAllLines(cluster.resolve("postmaster.pid")).getFirst().strip());
    }

    /** An interrupted initdb leaves files that the library could take for a complete cluster. */
    private static void deleteIncomplete(Path cluster) {
        if (Files.exists(cluster) && !Files.exists(cluster.resolve("global").resolve("pg_control"))) {
            try (var files = Files.walk(cluster)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void create(String name) {
        try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            if (!exists(statement, "select 1 from pg_roles where rolname = '" + name + "'")) {
                statement.execute("create role " + name + " login password '" + PASSWORD + "'");
            }
            if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
                statement.execute("create database " + name + " owner " + name);
                statement.execute("revoke connect on database " + name + " from public");
            }
        } catch (SQLException e) {
            throw LauncherException.failure("PostgreSQL could not create the database " + name + ": " + e.getMessage());
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    @Override
    public void close() {
        stopping.countDown();
        try {
            server.close();
            end.get(STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("PostgreSQL (process " + pid + ") has not stopped in time", e);
        }
    }
}
