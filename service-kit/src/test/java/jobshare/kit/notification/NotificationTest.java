package jobshare.kit.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.UUID;
import jobshare.kit.event.Topics;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PersonId;
import jobshare.kit.notification.Notification.Recipient;
import org.junit.jupiter.api.Test;

class NotificationTest {

    private static final Instant AT = Instant.parse("2026-11-27T18:00:00Z");

    private final PersonId anna = PersonId.of(Ids.v4());
    private final UUID proposal = Ids.v7();

    @Test
    void isKeyedByItsRecipient() {
        var toAnna = Notification.to(anna, "proposal-signed", "proposal", proposal, AT);
        assertEquals(Topics.NOTIFICATIONS, toAnna.topic());
        assertEquals(anna.toString(), toAnna.key());
        assertEquals("k1", Notification.to(Recipient.of("k1"), "proposal-signed", "proposal", proposal, AT).key());
    }

    @Test
    void hasExactlyOneRecipient() {
        assertThrows(IllegalArgumentException.class, () -> new Recipient(null, null));
        assertThrows(IllegalArgumentException.class, () -> new Recipient(anna, "k1"));
    }
}
