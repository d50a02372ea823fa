package jobshare.kit.test;

import io.smallrye.reactive.messaging.kafka.companion.test.EmbeddedKafkaBroker;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import jobshare.kit.event.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;

/** The servers of a test run, on free ports of the loopback interface. */
final class TestServers {

    private static final List<String> SERVICES = List.of("profile-service", "matching-service", "proposal-service", "kit-test");
    private static @Nullable EmbeddedPostgres postgres;
    private static @Nullable EmbeddedKafkaBroker kafka;

    private TestServers() {
    }

    static synchronized EmbeddedPostgres postgres() {
        if (postgres == null) {
            try {
                postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "100").start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return postgres;
    }

    static synchronized String bootstrapServers() {
        if (kafka == null) {
            kafka = new EmbeddedKafkaBroker().withDeleteLogDirsOnClose(true)
                    .withKafkaHost("localhost")
                    .withAdditionalProperties(settings -> settings.put("group.initial.rebalance.delay.ms", "0"))
                    .start();
            createTopics(Map.of("bootstrap.servers", address(kafka)));
        }
        return address(kafka);
    }

    private static String address(EmbeddedKafkaBroker broker) {
        return broker.getAdvertisedListeners().replaceFirst("^.*://", "");
    }

    /** @param settings of the client that creates the topics */
    static void createTopics(Map<String, Object> settings) {
        var topics = Topics.ALL.stream()
                .flatMap(topic -> Stream.concat(Stream.of(new NewTopic(topic, 3, (short) 1)),
                        SERVICES.stream().map(service -> new NewTopic(Topics.deadLetters(topic, service), 1, (short) 1))))
                .toList();
        try (var admin = Admin.create(settings)) {
            admin.createTopics(topics).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) { // a slow broker may have carried out a request that the client repeats
                throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static synchronized void stop() {
        try {
            if (kafka != null) {
                kafka.close();
                kafka = null;
            }
            if (postgres != null) {
                postgres.close();
                postgres = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
