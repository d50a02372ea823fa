package jobshare.local;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the launcher as a process of its own, with real servers and with fake services that are always ready. The ordered tests
 * share one data folder, since each start takes seconds.
 */
@Tag("server")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LauncherTest {

    private static final String TOPIC = "jobshare.people.v1";

    @TempDir
    static Path folder;
    private static Path data;
    private static String keys;

    private LauncherProcess launcher;

    @BeforeAll
    static void build() throws IOException {
        FakeService.build(folder.resolve("checkout"));
        data = folder.resolve("the data");
    }

    @AfterEach
    void killAll() throws InterruptedException {
        if (launcher != null) {
            launcher.killAll();
        }
    }

    @Test
    @Order(1)
    void startsRestartsAFailedServiceAndStopsAllProcesses() throws Exception {
        launcher = launch("--data", data.toString(), "--ports", "free", "--empty", "--keep-going");
        var suite = launcher.awaitReady();
        assertDurable(suite);
        store(suite);
        keys = launcher.keys();
        assertOwnDatabaseOnly(suite);

        var second = launch("--data", data.toString(), "--ports", "free");
        assertEquals(LauncherException.FAILURE, second.awaitEnd());
        var message = "deploy/up: Another launcher (process " + launcher.pid() + ") already uses";
        assertTrue(second.output().startsWith(message), second.output());
        assertEquals(1, second.output().lines().count());

        var dead = suite.get("matching.pid");
        ProcessHandle.of(Long.parseLong(dead)).orElseThrow().destroyForcibly();
        await().atMost(20, SECONDS).until(() -> !launcher.properties().get("matching.pid").equals(dead));
        assertNotEquals(dead, launcher.properties().get("matching.pid"));

        launcher.terminate();
        assertEquals(0, launcher.awaitEnd());
        launcher.assertNothingLeft();
        assertFalse(Files.exists(data.resolve("suite.properties")));
        assertTrue(Files.exists(cache()));
    }

    @Test
    @Order(2)
    void restartsPostgreSqlThatWasKilledWithItsDataAndPort() throws Exception {
        launcher = launch("--data", data.toString(), "--ports", "free", "--empty", "--keep-going", "--no-training");
        var suite = launcher.awaitReady();
        try (var connection = connect(suite, "profile"); var statement = connection.createStatement()) {
            statement.execute("insert into kept values ('another row')");
            launcher.postgres().destroyForcibly();
            await().atMost(60, SECONDS).until(() -> !launcher.properties().get("postgres.pid").equals(suite.get("postgres.pid")));
        }
        assertEquals(suite.get("postgres.url"), launcher.properties().get("postgres.url"));
        assertStored(suite);
        assertDurable(suite);
        try (var connection = connect(suite, "profile");
                var rows = connection.createStatement()
                        .executeQuery("delete from kept where what = 'another row' returning what")) {
            assertTrue(rows.next(), "a row that was committed just before the kill");
        }
        assertTrue(launcher.output().contains("PostgreSQL has ended; restarting it"), launcher.output());

        var restarted = launcher.postgres();
        launcher.terminate();
        assertEquals(0, launcher.awaitEnd());
        launcher.assertNothingLeft();
        assertFalse(restarted.isAlive() && restarted.info().command().isPresent());
        assertFalse(Files.exists(data.resolve("suite.properties")));
    }

    @Test
    @Order(3)
    void keepsItsDataAndLeavesNoProcessWhenKilled() throws Exception {
        launcher = launch("--data", data.toString(), "--ports", "free", "--empty", "--no-training");
        var suite = launcher.awaitReady();
        assertStored(suite);
        assertEquals(keys, launcher.keys());

        launcher.killAlone();
        await().atMost(10, SECONDS).untilAsserted(launcher::assertNothingLeft);
    }

    @Test
    @Order(4)
    void startsAfterACrashAndStopsWhenAServiceFails() throws Exception {
        launcher = launch("--data", data.toString(), "--ports", "free", "--empty", "--no-training");
        var suite = launcher.awaitReady();
        assertStored(suite);

        ProcessHandle.of(Long.parseLong(suite.get("proposal.pid"))).orElseThrow().destroyForcibly();
        assertEquals(LauncherException.FAILURE, launcher.awaitEnd());
        assertTrue(launcher.output().contains("listening for proposal"), launcher.output());
        assertTrue(launcher.output().contains("deploy/up: proposal-service was ended by signal 9. Its log is "),
                launcher.output());
        launcher.assertNothingLeft();
    }

    /** Written by a service's JVM when it stops. */
    private static Path cache() {
        return folder.resolve("checkout/profile-service/target/profile-service-" + Runtime.version() + ".aot");
    }

    private static LauncherProcess launch(String... arguments) throws IOException {
        return LauncherProcess.start(folder.resolve("checkout"), folder, List.of(arguments));
    }

    private static Connection connect(Map<String, String> suite, String user) throws SQLException {
        return DriverManager.getConnection(suite.get("postgres.url") + "profile", user, PostgresServer.PASSWORD);
    }

    private static void assertDurable(Map<String, String> suite) throws SQLException {
        try (var connection = connect(suite, "profile"); var rows = connection.createStatement().executeQuery("""
                select current_setting('fsync'), current_setting('synchronous_commit'),
                       current_setting('full_page_writes')""")) {
            assertTrue(rows.next());
            assertEquals(List.of("on", "on", "on"), List.of(rows.getString(1), rows.getString(2), rows.getString(3)));
        }
    }

    private static void assertOwnDatabaseOnly(Map<String, String> suite) {
        var e = assertThrows(SQLException.class, () -> connect(suite, "matching"));
        assertTrue(e.getMessage().contains("permission denied"), e.getMessage());
    }

    private static void store(Map<String, String> suite) throws Exception {
        try (var connection = connect(suite, "profile"); var statement = connection.createStatement()) {
            statement.execute("create table kept as select 'a row' as what");
        }
        try (var producer = new KafkaProducer<>(Map.of("bootstrap.servers", suite.get("kafka.bootstrap")), new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, 0, "key", "an event")).get();
        }
    }

    private static void assertStored(Map<String, String> suite) throws SQLException {
        try (var connection = connect(suite, "profile");
                var rows = connection.createStatement().executeQuery("select what from kept")) {
            assertTrue(rows.next());
            assertEquals("a row", rows.getString(1));
        }
        try (var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", suite.get("kafka.bootstrap")),
                new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var records = consumer.poll(Duration.ofSeconds(10)).records(partition);
            assertEquals("an event", records.getFirst().value());
        }
    }
}
