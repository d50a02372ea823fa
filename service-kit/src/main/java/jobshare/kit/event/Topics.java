package jobshare.kit.event;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The topics of the suite: one per kind of entity, keyed by its id. */
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
     * The key of a record that is periodically sent to each partition of a compacted topic. Kafka compacts only closed segments,
     * and closes a segment only on a write; without such a record, the newest segment of a quiet topic is never compacted.
     * Consumers skip the record.
     */
    public static final String COMPACTION_TRIGGER = new UUID(0, 0).toString();

    public static final List<String> ALL = List.of(PEOPLE, CONTACTS, ROLES, INTRODUCTIONS, PARTNERSHIPS, PROPOSALS, ARRANGEMENTS,
            NOTIFICATIONS);

    private static final Set<String> STATES = Set.of(PEOPLE, CONTACTS, ROLES, PARTNERSHIPS, ARRANGEMENTS);

    private Topics() {
    }

    /**
     * The topics whose events contain the whole state of an entity: a later event with the same key replaces an earlier one. On the other
     * topics each event is a step, which consumers need in order.
     */
    public static Set<String> states() {
        return STATES;
    }

    /** The topic to which a service moves events that it could not handle. */
    public static String deadLetters(String topic, String service) {
        return topic + "." + service + ".dlt";
    }
}
