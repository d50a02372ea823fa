package jobshare.systemtest.contract;

import java.util.Arrays;
import java.util.List;
import jobshare.local.Role;
import jobshare.local.demo.DemoIds;
import jobshare.systemtest.RunningSuite;

/** Someone with one role. */
record Caller(String role, String subject) {

    static final List<String> ROLES = Arrays.stream(Role.values()).map(Role::word).toList();
    static final Caller HR = demo("hr");
    static final Caller HR_SYSTEM = demo("hr-system");

    /** The holder of a role whom the local issuer knows; an employee is someone, see {@link #person}. */
    static Caller demo(String role) {
        return new Caller(role, "demo-" + role);
    }

    /** Person 1 to 200 of the demo programme. */
    static Caller person(int number) {
        return new Caller("employee", DemoIds.subject(number));
    }

    String token() {
        return RunningSuite.get().token(role, subject);
    }

    @Override
    public String toString() {
        return role + " " + subject;
    }
}
