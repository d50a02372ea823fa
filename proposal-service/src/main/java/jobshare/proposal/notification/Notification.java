package jobshare.proposal.notification;

import java.time.Instant;
import java.util.UUID;
import jobshare.kit.event.Event;
import jobshare.kit.event.Topics;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/** The payload on {@code jobshare.notifications.v1}. */
public record Notification(UUID notificationId, Recipient recipient, String code, About about, Instant at) {

    /** Who is notified: exactly one of the fields is set. */
    public record Recipient(@Nullable PersonId personId, @Nullable String subjectKey) {

        public static Recipient of(PersonId person) {
            return new Recipient(person, null);
        }

        public static Recipient of(String subjectKey) {
            return new Recipient(null, subjectKey);
        }

        private Object key() {
            return personId != null ? personId : subjectKey != null ? subjectKey : "";
        }
    }

    /** What it is about. */
    public record About(String kind, UUID id) {
    }

    public static Notification of(Recipient recipient, String code, String kind, UUID id, Instant at) {
        return new Notification(Ids.v7(), recipient, code, new About(kind, id), at);
    }

    /** The event that carries it, keyed by its recipient. */
    public Event event() {
        return Event.of(Topics.NOTIFICATIONS, recipient.key(), "jobshare.notification.v1", this);
    }
}
