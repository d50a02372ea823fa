package jobshare.kit.event;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The maximum size of a Kafka record of the suite. The topics must accept records of this size. */
@ApplicationScoped
public class EventSizeLimit {

    /** The smallest permitted limit, in bytes: every event whose fields are within their limits is smaller. Brokers accept it by default. */
    public static final int MINIMUM = 1_000_000;

    /** What Kafka adds to a record at most: the header of its batch, and lengths, offset and time of the record. */
    private static final int RECORD_OVERHEAD = 61 + 21 + 10;
    /** The lengths of the name and of the value of a header. */
    private static final int HEADER_OVERHEAD = 10;

    private final int maxBytes;

    /** @throws IllegalStateException if the setting is below {@link #MINIMUM} */
    public EventSizeLimit(@ConfigProperty(name = "jobshare.events.max-bytes") int maxBytes) {
        if (maxBytes < MINIMUM) {
            throw new IllegalStateException("jobshare.events.max-bytes is " + maxBytes + ", but must be at least " + MINIMUM
                    + ": a change within the limits of the contracts could otherwise not be published.");
        }
        this.maxBytes = maxBytes;
    }

    /** Creates the bean, so that an invalid setting stops the start of the service. */
    void check(@Observes StartupEvent event) {
        // the constructor has checked the setting
    }

    public int maxBytes() {
        return maxBytes;
    }

    public boolean allows(ProducerRecord<String, byte[]> message) {
        return sizeOf(message) <= maxBytes;
    }

    /** Returns an upper bound of the size of the uncompressed record in bytes, with its key, headers and what Kafka adds. */
    public static int sizeOf(ProducerRecord<String, byte[]> message) {
        var size = RECORD_OVERHEAD + (message.key() == null ? 0 : utf8Length(message.key()))
                + (message.value() == null ? 0 : message.value().length);
        for (var header : message.headers()) {
            size += HEADER_OVERHEAD + utf8Length(header.key()) + (header.value() == null ? 0 : header.value().length);
        }
        return size;
    }

    private static int utf8Length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
