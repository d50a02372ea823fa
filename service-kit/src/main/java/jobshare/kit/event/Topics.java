package jobshare.kit.event;

import java.util.List;
import java.util.UUID;

/** The topics of the suite: one per kind of fact, keyed by the id of the thing. */
public final class Topics {

    public static final String PEOPLE = "jobshare.people.v1";
    public static final String CONTACTS = "jobshare.contacts.v1";
    public static final String ROLES = "jobshare.roles.v1";
    public static final String INTRODUCTIONS = "jobshare.introductions.v1";
    public static final String PARTNERSHIPS = "jobshare.partnerships.v1";
    public static final String PROPOSALS = "jobshare.proposals.v1";
    public static final String ARRANGEMENTS = "jobshare.arrangements.v1";
    public static final String NOTIFICATIONS = "jobshare.notifications.v1";

    /**
     * The key of what is sent to each partition of a compacted topic now and then, for nothing but that Kafka closes its newest file:
     * it cleans closed files alone, and closes one when something is written. Readers pass it over.
     */
    public static final String NUDGE = new UUID(0, 0).toString();

    public static final List<String> ALL = List.of(PEOPLE, CONTACTS, ROLES, INTRODUCTIONS, PARTNERSHIPS, PROPOSALS, ARRANGEMENTS,
            NOTIFICATIONS);

    private Topics() {
    }

    /** Where a service puts what it could not apply. */
    public static String deadLetters(String topic, String service) {
        return topic + "." + service + ".dlt";
    }
}
