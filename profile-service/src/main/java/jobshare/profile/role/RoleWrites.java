package jobshare.profile.role;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jobshare.kit.audit.Audit;
import jobshare.kit.event.Event;

/** What is to be stored, audited and published in one go. */
record RoleWrites(List<RoleProfile> roles, List<Audit.Entry> audit, List<Event> events) {

    private static final String KIND = "role";

    RoleWrites() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void add(RoleProfile role, String action, Collection<String> fields, Event event) {
        roles.add(role);
        audit.add(new Audit.Entry(action, KIND, role.id().value(), fields));
        events.add(event);
    }
}
