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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** A PostgreSQL server with a database and a role for each service. No service can connect to another's database. */
final class PostgresServer implements AutoCloseable {

    /** The server trusts every client on the loopback address; some clients still require a password. */
    static final String PASSWORD = "local";

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(10);
    private static final long POLL_NANOS = Duration.ofMillis(200).toNanos();

    private final EmbeddedPostgres server;
    private final long pid;
    private final CompletableFuture<Void> end;

    private PostgresServer(EmbeddedPostgres server, long pid) {
        this.server = server;
        this.pid = pid;
        // PostgreSQL's "immediate shutdown", which ends its workers too.
        var watchdog = Watchdog.watch(pid, "QUIT");
        this.end = awaitExit(pid).thenRun(watchdog::close);
    }

    /** @throws LauncherException if the server does not start */
    static PostgresServer start(DataFolder data, int port, List<String> databases) {
        var cluster = data.path("postgresql");
        var log = data.freshLog("postgresql");
        // The library deletes old clusters in its working folder, so the cluster must be elsewhere.
        System.setProperty("ot.epg.working-dir", data.path("postgresql-binaries").toString());
        deleteIncomplete(cluster);
        try {
            var server = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(cluster)
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
                    .setServerConfig("unix_socket_directories", "")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            var started = new PostgresServer(server, pid(cluster));
            databases.forEach(started::create);
            return started;
        } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
            var reason = LogTail.lastLine(log).orElse(String.valueOf(e.getMessage()));
            throw LauncherException.partFailed("PostgreSQL", "did not start (" + reason + ")", log);
        }
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

    /** The server detaches itself from pg_ctl, so it is no child of the launcher and the launcher must poll. */
    private static CompletableFuture<Void> awaitExit(long pid) {
        return CompletableFuture.runAsync(() -> {
            while (isRunning(pid)) {
                LockSupport.parkNanos(POLL_NANOS);
            }
        }, task -> Thread.ofVirtual().start(task));
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
