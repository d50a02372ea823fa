package jobshare.kit.event;

import java.util.List;

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

    public static final List<String> ALL = List.of(PEOPLE, CONTACTS, ROLES, INTRODUCTIONS, PARTNERSHIPS, PROPOSALS, ARRANGEMENTS,
            NOTIFICATIONS);

    private Topics() {
    }

    /** Where a service puts what it could not apply. */
    public static String deadLetters(String topic, String service) {
        return topic + "." + service + ".dlt";
    }
}
