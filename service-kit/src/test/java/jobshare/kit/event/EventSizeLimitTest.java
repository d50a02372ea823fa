package jobshare.kit.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class EventSizeLimitTest {

    private static final int EMPTY = EventSizeLimit.sizeOf(new ProducerRecord<>("topic", null, null));

    @Test
    void countsTheBytesOfKeyValueAndHeaders() {
        var message = new ProducerRecord<>("topic", "é", new byte[1000]);
        message.headers().add("name", new byte[100]);
        message.headers().add("empty", null);
        assertEquals(EMPTY + 2 + 1000 + (10 + 4 + 100) + (10 + 5), EventSizeLimit.sizeOf(message));
    }

    @Test
    void allowsExactlyTheLimit() {
        var limit = new EventSizeLimit(EventSizeLimit.MINIMUM);
        assertTrue(limit.allows(new ProducerRecord<>("topic", null, new byte[EventSizeLimit.MINIMUM - EMPTY])));
        assertFalse(limit.allows(new ProducerRecord<>("topic", null, new byte[EventSizeLimit.MINIMUM - EMPTY + 1])));
    }

    @Test
    void refusesASettingThatChangesWithinTheContractsCouldExceed() {
        var failure = assertThrows(IllegalStateException.class, () -> new EventSizeLimit(999_999));
        assertEquals(
                "jobshare.events.max-bytes is 999999, but must be at least 1000000: a change within the limits of the contracts"
                        + " could otherwise not be published.",
                failure.getMessage());
    }
}
