package jobshare.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.utils.Time;

/** A Kafka broker inside this process, with every topic of the suite. */
final class KafkaBroker implements AutoCloseable {

    /** An arbitrary id. It must be the same at every start on the same data. */
    private static final String CLUSTER = "am9ic2hhcmUtbG9jYWwtMQ";

    /** The last file that Kafka's tool writes when it formats a folder. */
    private static final String FORMATTED = "meta.properties";

    private final KafkaRaftServer server;

    private KafkaBroker(KafkaRaftServer server) {
        this.server = server;
    }

    /** @throws LauncherException if the broker does not start */
    static KafkaBroker start(DataFolder data, int port, int controllerPort, KafkaRetention retention) {
        var log = data.log("launcher");
        try {
            var settings = settings(data.path("kafka"), port, controllerPort);
            settings.putAll(retention.brokerSettings());
            format(settings, data.path("kafka.properties"), log);
            var broker = new KafkaBroker(new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM));
            broker.server.startup();
            broker.create(Topic.all(retention), port);
            return broker;
        } catch (LauncherException e) {
            throw e;
        } catch (Exception e) {
            throw LauncherException.partFailed("Kafka", "did not start (" + e.getMessage() + ")", log);
        }
    }

    /** Whether the folder contains all these topics from an earlier start. */
    static boolean hasTopics(List<Topic> topics, DataFolder data) {
        var folder = data.path("kafka");
        return topics.stream()
                .allMatch(topic -> IntStream.range(0, Topic.PARTITIONS)
                        .allMatch(partition -> Files.isDirectory(folder.resolve(topic.name() + "-" + partition))));
    }

    static String bootstrap(int port) {
        return "127.0.0.1:" + port;
    }

    private static Map<String, String> settings(Path folder, int port, int controllerPort) {
        var all = new HashMap<String, String>();
        all.put("process.roles", "broker,controller");
        all.put("node.id", "1");
        all.put("controller.quorum.voters", "1@" + bootstrap(controllerPort));
        all.put("listeners", "PLAINTEXT://" + bootstrap(port) + ",CONTROLLER://" + bootstrap(controllerPort));
        all.put("advertised.listeners", "PLAINTEXT://" + bootstrap(port));
        all.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        all.put("controller.listener.names", "CONTROLLER");
        all.put("inter.broker.listener.name", "PLAINTEXT");
        all.put("log.dirs", folder.toString());
        // After a crash, a broker cannot register again before its old session has expired: 9 seconds by default.
        all.put("broker.session.timeout.ms", "2000");
        all.put("broker.heartbeat.interval.ms", "500");
        all.put("auto.create.topics.enable", "false");
        all.put("offsets.topic.replication.factor", "1");
        all.put("offsets.topic.num.partitions", "3");
        all.put("transaction.state.log.replication.factor", "1");
        all.put("transaction.state.log.min.isr", "1");
        all.put("transaction.state.log.num.partitions", "3");
        all.put("share.coordinator.state.topic.replication.factor", "1");
        all.put("share.coordinator.state.topic.min.isr", "1");
        all.put("share.coordinator.state.topic.num.partitions", "1");
        // Consumer groups start at once instead of waiting for more members.
        all.put("group.initial.rebalance.delay.ms", "0");
        // On file systems without sparse files, each of the dozens of partitions allocates this much for its index.
        all.put("log.index.size.max.bytes", "1048576");
        all.put("log.cleaner.dedupe.buffer.size", "33554432");
        // Each of these threads wakes several times a second, and so does the log of metadata.
        all.put("num.network.threads", "2");
        all.put("num.io.threads", "2");
        all.put("metadata.max.idle.interval.ms", "5000");
        all.put("group.coordinator.threads", "1");
        return all;
    }

    private static void format(Map<String, String> settings, Path file, Path log) throws IOException {
        var properties = new Properties();
        properties.putAll(settings);
        try (var out = Files.newBufferedWriter(file)) {
            properties.store(out, "Written at each start; changes are lost.");
        }
        if (Files.exists(Path.of(settings.get("log.dirs"), FORMATTED))) {
            return;
        }
        try (var output = new PrintStream(Files.newOutputStream(log, StandardOpenOption.APPEND), true, StandardCharsets.UTF_8)) {
            var code = StorageTool.execute(
                    new String[]{"format", "--cluster-id", CLUSTER, "--config", file.toString(), "--ignore-formatted"}, output);
            if (code != 0) {
                var reason = LogTail.lastLine(log).orElse("unknown reason");
                throw LauncherException.partFailed("Kafka", "could not format its folder (" + reason + ")", log);
            }
        }
    }

    private void create(List<Topic> topics, int port) throws InterruptedException, ExecutionException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap(port)))) {
            var existing = admin.listTopics().names().get();
            var missing = topics.stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .map(topic -> new NewTopic(topic.name(), Topic.PARTITIONS, (short) 1).configs(topic.settings()))
                    .toList();
            admin.createTopics(missing).all().get();
        }
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
