package jobshare.profile.person;

import jobshare.kit.event.Event;
import jobshare.kit.event.Topics;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/** Name and contact of a person: the only event that contains a name. */
record ContactChanged(PersonId personId, long version, String givenName, String familyName, @Nullable String workEmail) {

    static final String TYPE = "jobshare.contact.changed.v1";

    static Event event(Person person) {
        var details = person.details();
        return Event.of(Topics.CONTACTS, person.id(), TYPE, new ContactChanged(person.id(), person.version(), details.givenName(),
                details.familyName(), details.workEmail()));
    }
}
