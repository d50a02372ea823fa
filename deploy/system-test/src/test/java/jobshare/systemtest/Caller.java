package jobshare.systemtest;

import java.util.Arrays;
import java.util.List;
import jobshare.local.client.Role;
import jobshare.local.demo.DemoIds;

/** A user with one role. */
public record Caller(String role, String subject) {

    public static final List<String> ROLES = Arrays.stream(Role.values()).map(Role::tokenValue).toList();
    public static final Caller HR = demo("hr");
    public static final Caller HR_SYSTEM = demo("hr-system");

    /** The user whom the local issuer knows for a role; for employees use {@link #person}. */
    public static Caller demo(String role) {
        return new Caller(role, "demo-" + role);
    }

    /** Person 1 to 200 of the demo programme. */
    public static Caller person(int number) {
        return new Caller("employee", DemoIds.subject(number));
    }

    public String token() {
        return RunningSuite.get().token(role, subject);
    }

    @Override
    public String toString() {
        return role + " " + subject;
    }
}
