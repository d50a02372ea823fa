package jobshare.profile.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jobshare.kit.audit.Audit;
import jobshare.kit.event.Event;

/** What is to be stored, audited and published in one go. */
record Writes(List<Person> people, List<Audit.Entry> audit, List<Event> events) {

    private static final String KIND = "person";

    Writes() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void add(Person person, String action, Collection<String> fields) {
        people.add(person);
        audit.add(new Audit.Entry(action, KIND, person.id().value(), fields));
    }
}
