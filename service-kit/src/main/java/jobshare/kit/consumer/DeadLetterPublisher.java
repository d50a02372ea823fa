package jobshare.kit.consumer;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import jobshare.kit.event.EventProducer;
import jobshare.kit.event.EventSizeLimit;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.SendFailure;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes events that could not be handled to the dead-letter topic, see {@link DeadLetter}. An event that is too large for it is replaced by a
 * reference. While the broker is unavailable, publishing waits, because the next event must not be handled before this one is safe.
 */
@ApplicationScoped
class DeadLetterPublisher {

    private static final Logger LOG = Logger.getLogger(DeadLetterPublisher.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final EventProducer producer;
    private final EventSizeLimit limit;
    private final String service;
    private volatile boolean stopping;

    DeadLetterPublisher(EventProducer producer, EventSizeLimit limit,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.producer = producer;
        this.limit = limit;
        this.service = service;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** @throws IllegalStateException if the service stops before the letter is published; the event is then read again after the restart */
    void publish(ReceivedEvent event, RuntimeException failure) {
        var original = event.record();
        var reason = FailureClassifier.reason(failure);
        var letter = DeadLetter.of(original, service, reason);
        LOG.errorf("An event of %s (partition %d, offset %d) failed and was moved to %s: %s", original.topic(),
                original.partition(), original.offset(), letter.topic(), reason);
        if (!limit.allows(letter) || !send(letter)) {
            var reference = DeadLetter.referenceTo(original, service, reason);
            if (!send(reference)) {
                throw new IllegalStateException("The broker rejected the reference to a dead letter of " + original.topic());
            }
        }
    }

    /** Returns whether the broker has acknowledged the letter; false if it can never accept it. */
    private boolean send(ProducerRecord<String, byte[]> letter) {
        while (true) {
            var failure = trySend(letter);
            if (failure == null) {
                return true;
            }
            if (SendFailure.isPermanent(failure)) {
                return false;
            }
            if (stopping) {
                throw new IllegalStateException("The service is stopping; an event will be read again after the restart",
                        failure);
            }
            LOG.warnf("A dead letter cannot be published to %s now (%s); the next attempt is in %s", letter.topic(),
                    failure.getClass().getSimpleName(), PAUSE);
            if (!SendFailure.isRetriable(failure)) {
                producer.renew();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private @Nullable Throwable trySend(ProducerRecord<String, byte[]> letter) {
        try {
            producer.send(letter).get();
            return null;
        } catch (ExecutionException e) {
            return Objects.requireNonNullElse(e.getCause(), e);
        } catch (InterruptedException | InterruptException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while publishing a dead letter to " + letter.topic(), e);
        } catch (RuntimeException e) {
            return e;
        }
    }
}
