package jobshare.profile.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.event.Event;

/** Changed people, with the audit entries and events to store in the same transaction. */
record PersonBatch(List<Person> people, List<AuditLog.Change> audit, List<Event> events) {

    PersonBatch() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void add(Person person, String action, Collection<String> fields) {
        people.add(person);
        audit.add(new AuditLog.Change(action, Person.KIND, person.id().value(), fields));
    }
}
