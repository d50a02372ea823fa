package jobshare.kit.consumer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import jobshare.kit.event.EventProducer;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.Topics;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Keeps what could not be applied, as it came, with the reason and the place it came from in headers. */
@Singleton
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final EventProducer producer;
    private final String service;

    @Inject
    DeadLetters(EventProducer producer, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.producer = producer;
        this.service = service;
    }

    void add(ReceivedEvent event, RuntimeException reason) {
        var original = event.received();
        var topic = Topics.deadLetters(original.topic(), service);
        var letter = new ProducerRecord<>(topic, original.key(), original.value());
        original.headers().forEach(letter.headers()::add);
        header(letter, "dead-letter-reason", reason.getClass().getSimpleName() + ": " + reason.getMessage());
        header(letter, "dead-letter-topic", original.topic());
        header(letter, "dead-letter-partition", Integer.toString(original.partition()));
        header(letter, "dead-letter-offset", Long.toString(original.offset()));
        LOG.errorf("An event of %s (partition %d, offset %d) could not be applied and lies in %s: %s", original.topic(),
                original.partition(), original.offset(), topic, reason.getClass().getSimpleName());
        try {
            producer.send(letter).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker does not take a dead letter of " + original.topic(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while writing a dead letter of " + original.topic(), e);
        }
    }

    private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
