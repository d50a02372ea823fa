package jobshare.matching.notification;

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

    /** Exactly one is set: the id of a person with a profile, or the key of a recruiter, hiring manager or HR officer. */
    public record Recipient(@Nullable PersonId personId, @Nullable String subjectKey) {
    }

    /** A resource by kind and id. */
    public record About(String kind, UUID id) {
    }

    /** To a person with a profile. */
    public static Event to(PersonId person, String code, String kind, UUID id, Instant at) {
        return event(person.toString(), new Recipient(person, null), code, new About(kind, id), at);
    }

    /** To someone without a profile, by the keyed hash of their subject. */
    public static Event to(String subjectKey, String code, String kind, UUID id, Instant at) {
        return event(subjectKey, new Recipient(null, subjectKey), code, new About(kind, id), at);
    }

    private static Event event(String key, Recipient recipient, String code, About about, Instant at) {
        return Event.of(Topics.NOTIFICATIONS, key, TYPE, new Notification(Ids.v7(), recipient, code, about, at));
    }
}
