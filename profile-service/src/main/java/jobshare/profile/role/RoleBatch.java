package jobshare.profile.role;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.event.Event;

/** Changed roles, with the audit entries and events to store in the same transaction. */
record RoleBatch(List<RoleProfile> roles, List<AuditLog.Change> audit, List<Event> events) {

    RoleBatch() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void add(RoleProfile role, String action, Collection<String> fields, Event event) {
        roles.add(role);
        audit.add(new AuditLog.Change(action, RoleProfile.KIND, role.id().value(), fields));
        events.add(event);
    }
}
