package jobshare.profile.retention;

import java.time.Instant;
import java.util.UUID;
import jobshare.kit.event.Event;
import jobshare.kit.event.Topics;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PersonId;
import jobshare.profile.person.Person;

/**
 * A notification to a person, as published on {@code jobshare.notifications.v1}.
 *
 * @param code identifies the message; the sender chooses the words
 * @param about what the message is about
 */
record RetentionNotification(UUID notificationId, Recipient recipient, String code, Subject about, Instant at) {

    private static final String TYPE = "jobshare.notification.v1";

    /** A person with a profile. */
    record Recipient(PersonId personId) {
    }

    /** What a notification is about, by kind and id. */
    record Subject(String kind, UUID id) {
    }

    /** A notification about the person's own profile. */
    static Event to(PersonId person, String code, Instant at) {
        return Event.of(Topics.NOTIFICATIONS, person, TYPE,
                new RetentionNotification(Ids.v7(), new Recipient(person), code, new Subject(Person.KIND, person.value()), at));
    }
}
