package jobshare.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The endpoint for comparison: a process with the memory of a service and the database tables of profile-service. */
final class BareEndpoint implements AutoCloseable {

    private static final String DATABASE = "bare";
    private static final String OWNER = "profile";
    private static final List<String> MIGRATIONS = List.of("service-kit/src/main/resources/db/kit",
            "profile-service/src/main/resources/db/migration");
    private static final List<String> MEMORY = List.of("-Xmx256m", "-XX:+UseSerialGC");

    private final Process process;
    private final URI url;

    private BareEndpoint(Process process, URI url) {
        this.process = process;
        this.url = url;
    }

    /**
     * Starts the endpoint on a new database with the migrations of profile-service.
     *
     * @param server JDBC address of the suite's PostgreSQL, without a database
     */
    static BareEndpoint start(Path checkout, String server, Path log) throws InterruptedException {
        createDatabase(checkout, server);
        var port = freePort();
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(MEMORY);
        command.addAll(List.of("-jar", checkout.resolve("deploy/benchmark/target/quarkus-app/quarkus-run.jar").toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of("BARE_PORT", Integer.toString(port), "BARE_DB_URL", server + DATABASE, "BARE_DB_USER", OWNER,
                        "BARE_DB_PASSWORD", OWNER));
        try {
            var process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            await(process, port, log);
            return new BareEndpoint(process, URI.create("http://127.0.0.1:" + port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void createDatabase(Path checkout, String server) {
        try (var connection = DriverManager.getConnection(server + "postgres", "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + DATABASE);
            statement.execute("create database " + DATABASE + " owner " + OWNER);
        } catch (SQLException e) {
            throw new IllegalStateException("The database of the bare endpoint cannot be created", e);
        }
        try (var connection = DriverManager.getConnection(server + DATABASE, OWNER, OWNER);
                var statement = connection.createStatement()) {
            for (var migration : migrations(checkout)) {
                statement.execute(Files.readString(migration));
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The tables of the bare endpoint cannot be created", e);
        }
    }

    /** In the order of their versions, the kit's first, as Flyway applies them. */
    private static List<Path> migrations(Path checkout) throws IOException {
        var all = new ArrayList<Path>();
        for (var folder : MIGRATIONS) {
            try (var files = Files.list(checkout.resolve(folder))) {
                all.addAll(files.filter(file -> file.toString().endsWith(".sql"))
                        .sorted(Comparator.comparing(BareEndpoint::version))
                        .toList());
            }
        }
        return all;
    }

    /** V1_10__name.sql comes after V1_9__name.sql. */
    private static String version(Path migration) {
        var digits = migration.getFileName().toString().split("__")[0].substring(1).split("[._]");
        return Stream.of(digits).map(part -> String.format("%6s", part)).reduce("", String::concat);
    }

    private static int freePort() {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(Process process, int port, Path log) throws InterruptedException, IOException {
        while (!listens(port)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The bare endpoint did not start:\n" + Files.readString(log));
            }
            Thread.sleep(50);
        }
    }

    private static boolean listens(int port) {
        try (var _ = new Socket("127.0.0.1", port)) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    URI url() {
        return url;
    }

    ProcessUsage process() {
        return new ProcessUsage("bare endpoint", process.pid(), false);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
