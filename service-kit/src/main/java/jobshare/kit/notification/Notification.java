package jobshare.kit.notification;

import java.time.Instant;
import java.util.UUID;
import jobshare.kit.event.Event;
import jobshare.kit.event.Topics;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A notification, as published on {@code jobshare.notifications.v1}.
 *
 * @param code what happened; the sender of the mail or message chooses the words
 * @param about the resource that it is about
 */
public record Notification(UUID notificationId, Recipient recipient, String code, About about, Instant at) {

    private static final String TYPE = "jobshare.notification.v1";

    /** Exactly one is set: the id of a person with a profile, or the keyed hash of the subject of someone of the employer. */
    public record Recipient(@Nullable PersonId personId, @Nullable String subjectKey) {

        public Recipient {
            if ((personId == null) == (subjectKey == null)) {
                throw new IllegalArgumentException("A recipient has either a personId or a subjectKey");
            }
        }

        public static Recipient of(PersonId person) {
            return new Recipient(person, null);
        }

        public static Recipient of(String subjectKey) {
            return new Recipient(null, subjectKey);
        }

        private String key() {
            return personId != null ? personId.toString() : String.valueOf(subjectKey);
        }
    }

    /** A resource by kind and id. */
    public record About(String kind, UUID id) {
    }

    /** The event that carries a notification, with the recipient as key. */
    public static Event to(Recipient recipient, String code, String kind, UUID id, Instant at) {
        return Event.of(Topics.NOTIFICATIONS, recipient.key(), TYPE,
                new Notification(Ids.v7(), recipient, code, new About(kind, id), at));
    }

    /** The same, to a person with a profile. */
    public static Event to(PersonId person, String code, String kind, UUID id, Instant at) {
        return to(Recipient.of(person), code, kind, id, at);
    }
}
