package jobshare.local.demo;

import java.util.Map;
import java.util.UUID;

/**
 * A person of the demo data.
 *
 * @param hrFields  the fields that the HR system enters
 * @param ownFields the fields that the person enters
 */
record DemoPerson(int number, Map<String, Object> hrFields, Map<String, Object> ownFields) {

    UUID id() {
        return DemoIds.person(number);
    }

    DemoUser user() {
        return DemoUser.employee(number);
    }
}
