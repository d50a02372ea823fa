package jobshare.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One PostgreSQL server with a database and a role for each service; no service can connect to another's database. */
final class PostgresServer implements AutoCloseable {

    /** Trust authentication on the loopback address: the password is only there because clients insist on one. */
    static final String PASSWORD = "local";

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofSeconds(10);

    private final EmbeddedPostgres server;
    private final Guard guard;
    private final long pid;
    private final CompletableFuture<Void> end;

    private PostgresServer(EmbeddedPostgres server, long pid, Guard guard) {
        this.server = server;
        this.guard = guard;
        this.pid = pid;
        this.end = Orphans.onExit(pid);
    }

    /** @throws Refusal if the server does not come up */
    static PostgresServer start(DataFolder data, int port, List<String> databases, Guard guard) {
        var cluster = data.path("postgresql");
        var log = data.freshLog("postgresql");
        // The library deletes old clusters that it finds in its working folder, so the cluster must not be in there.
        System.setProperty("ot.epg.working-dir", data.path("postgresql-binaries").toString());
        discardHalfMade(cluster);
        Orphans.adopt();
        try {
            var server = EmbeddedPostgres.builder().setPort(port).setDataDirectory(cluster).setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false).setPGStartupWait(START)
                    // The library switches all three off, which would lose what was answered when the machine goes down.
                    .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    // Without it the server's log would hold the values of rows that break a constraint.
                    .setServerConfig("log_error_verbosity", "terse")
                    .setServerConfig("max_connections", "200").setServerConfig("unix_socket_directories", "")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
            // As long as pg_ctl waits for the server, the server is pg_ctl's child and not yet ours.
            server.getProcess().waitFor();
            var started = new PostgresServer(server, pid(cluster), guard);
            guard.watchPostgres(started.pid());
            databases.forEach(started::create);
            return started;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (IOException | RuntimeException | ExceptionInInitializerError e) {
            var reason = LogTail.lastLine(log).orElse(String.valueOf(e.getMessage()));
            throw Refusal.died("PostgreSQL", "did not start (" + reason + ")", log);
        }
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    long pid() {
        return pid;
    }

    /** Completes when the server is gone, wanted or not. */
    CompletableFuture<Void> onExit() {
        return end;
    }

    private static long pid(Path cluster) throws IOException {
        return Long.parseLong(Files.readAllLines(cluster.resolve("postmaster.pid")).getFirst().strip());
    }

    /** An initdb that was cut off leaves files, but not the one that the library takes for a whole cluster. */
    private static void discardHalfMade(Path cluster) {
        if (Files.exists(cluster) && !Files.exists(cluster.resolve("global").resolve("pg_control"))) {
            Folders.delete(cluster);
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
            throw Refusal.unable("PostgreSQL did not create the database " + name + ": " + e.getMessage());
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
            guard.forgetPostgres();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("PostgreSQL (process " + pid + ") was asked to end and has not", e);
        }
    }
}
