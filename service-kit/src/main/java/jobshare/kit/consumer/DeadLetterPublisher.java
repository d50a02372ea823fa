package jobshare.kit.consumer;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import jobshare.kit.event.EventProducer;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.Topics;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Publishes events that could not be handled to the dead-letter topic, unchanged, with the reason and their origin in headers. */
@ApplicationScoped
class DeadLetterPublisher {

    private static final Logger LOG = Logger.getLogger(DeadLetterPublisher.class);

    private final EventProducer producer;
    private final String service;

    DeadLetterPublisher(EventProducer producer, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.producer = producer;
        this.service = service;
    }

    void publish(ReceivedEvent event, RuntimeException reason) {
        var original = event.record();
        var topic = Topics.deadLetters(original.topic(), service);
        var letter = new ProducerRecord<>(topic, original.key(), original.value());
        original.headers().forEach(letter.headers()::add);
        header(letter, "dead-letter-reason", reason.getClass().getSimpleName() + ": " + reason.getMessage());
        header(letter, "dead-letter-topic", original.topic());
        header(letter, "dead-letter-partition", Integer.toString(original.partition()));
        header(letter, "dead-letter-offset", Long.toString(original.offset()));
        LOG.errorf("An event of %s (partition %d, offset %d) failed and was moved to %s: %s", original.topic(),
                original.partition(), original.offset(), topic, reason.getClass().getSimpleName());
        try {
            producer.send(letter).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker rejected a dead letter of " + original.topic(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while publishing a dead letter of " + original.topic(), e);
        }
    }

    private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
