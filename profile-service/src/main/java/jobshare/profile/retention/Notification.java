package jobshare.profile.retention;

import java.time.Instant;
import java.util.UUID;
import jobshare.kit.event.Event;
import jobshare.kit.event.Topics;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PersonId;

/**
 * A person should be told something, as published on {@code jobshare.notifications.v1}.
 *
 * @param code what to tell; words are the sender's
 * @param about the thing it is about
 */
record Notification(UUID notificationId, Recipient recipient, String code, About about, Instant at) {

    private static final String TYPE = "jobshare.notification.v1";

    /** Someone with a profile. */
    record Recipient(PersonId personId) {
    }

    /** A thing by its kind and id. */
    record About(String kind, UUID id) {
    }

    /** About the person's own profile. */
    static Event to(PersonId person, String code, Instant at) {
        return Event.of(Topics.NOTIFICATIONS, person, TYPE,
                new Notification(Ids.v7(), new Recipient(person), code, new About("person", person.value()), at));
    }
}
