package jobshare.local.demo;

import java.util.Map;
import java.util.UUID;

/**
 * Someone of the demo programme.
 *
 * @param kept what the HR system enters
 * @param told what they tell about themselves
 */
record DemoPerson(int number, Map<String, Object> kept, Map<String, Object> told) {

    UUID id() {
        return DemoIds.person(number);
    }

    Login login() {
        return Login.employee(number);
    }
}
