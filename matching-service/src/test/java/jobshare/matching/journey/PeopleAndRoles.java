package jobshare.matching.journey;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import jobshare.kit.event.Topics;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.security.SubjectKeys;
import jobshare.kit.test.TestEvents;
import jobshare.kit.test.Tokens;
import jobshare.matching.directory.Directory;
import jobshare.matching.index.PeopleIndex;

/** People and roles of one test, isolated from other tests: everyone requires a partner of the same business unit. */
public final class PeopleAndRoles {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final long WEEK = 21;
    /** Monday to Wednesday, mornings and afternoons, of both weeks. */
    public static final long EARLY = bothWeeks(0b011_011_011L);
    /** Wednesday to Friday. */
    public static final long LATE = bothWeeks(0b011_011_011L << 6);
    /** Monday to Friday. */
    public static final long WORKING_WEEK = EARLY | LATE;

    private final String businessUnit = "Unit " + NEXT.incrementAndGet() + " " + UUID.randomUUID();

    /** A person with their token. */
    public record Someone(PersonId id, String subject, String token, long version) {

        /** The work e-mail address under which colleagues know them. */
        public String mail() {
            return subject + "@example.com";
        }
    }

    private static long bothWeeks(long week) {
        return week | week << WEEK;
    }

    /** Works Monday to Wednesday. */
    public Someone early() {
        return join(person -> pattern(person, EARLY, EARLY));
    }

    /** Works Wednesday to Friday. */
    public Someone late() {
        return join(person -> pattern(person, LATE, LATE));
    }

    /** Works on these days at one site only: nobody else is eligible for a role that is {@link #onSite} there. */
    public Someone at(String site, long days) {
        return join(person -> {
            pattern(person, days, days);
            onSite(person, site);
        });
    }

    /** Restricts a person or a role to one site. */
    public static void onSite(ObjectNode personOrRole, String site) {
        personOrRole.put("site", site).put("remote", "ON_SITE");
    }

    public static void pattern(ObjectNode person, long preferred, long available) {
        person.putObject("pattern").put("preferred", preferred).put("available", available);
    }

    /** A person like the producer's example with these changes; in the index on return. */
    public Someone join(Consumer<ObjectNode> changes) {
        return join("subject-" + UUID.randomUUID(), changes);
    }

    /** The same with a subject, which determines the work e-mail address. */
    public Someone join(String subject, Consumer<ObjectNode> changes) {
        var someone = new Someone(PersonId.of(Ids.v4()), subject, Tokens.of("employee", subject), 1);
        publish(someone, changes);
        return someone;
    }

    /** Publishes a changed profile as profile-service does. */
    public Someone change(Someone someone, Consumer<ObjectNode> changes) {
        var next = new Someone(someone.id(), someone.subject(), someone.token(), someone.version() + 1);
        publish(next, changes);
        return next;
    }

    private void publish(Someone someone, Consumer<ObjectNode> changes) {
        var person = example("people.v1");
        person.put("personId", someone.id().toString())
                .put("version", someone.version())
                .put("businessUnit", businessUnit)
                .put("subjectKey", key(someone.subject()))
                .put("emailKey", emailKey(someone.mail()));
        person.putArray("mustHaves").add("SAME_BUSINESS_UNIT");
        changes.accept(person);
        TestEvents.publish(Topics.PEOPLE, someone.id(), "jobshare.person.changed.v1", person.toString());
        await().until(() -> directory().person(someone.id()).filter(known -> known.version() == someone.version()).isPresent());
    }

    /** Publishes an erasure as profile-service does. */
    public static void erase(PersonId person) {
        TestEvents.publish(Topics.PEOPLE, person, "jobshare.person.changed.v1", null);
        await().until(() -> directory().person(person).isEmpty()
                && CDI.current().select(PeopleIndex.class).get().snapshot().find(person) == null);
    }

    /** A role like the producer's example with this recruiter and manager; in the index on return. */
    public static RoleId role(String recruiter, String manager, Consumer<ObjectNode> changes) {
        var id = RoleId.of(Ids.v7());
        var role = example("roles.v1");
        role.put("roleId", id.toString())
                .put("recruiterKey", key(recruiter))
                .put("hiringManagerKey", key(manager))
                .put("requiredSlots", WORKING_WEEK);
        changes.accept(role);
        TestEvents.publish(Topics.ROLES, id, "jobshare.role.changed.v1", role.toString());
        await().until(() -> directory().role(id).isPresent());
        return id;
    }

    /** An example event of profile-service. */
    public static ObjectNode example(String topic) {
        return example("profile-service", topic);
    }

    /** An example event of the producer of a topic. */
    public static ObjectNode example(String service, String topic) {
        try {
            return (ObjectNode) JSON.readTree(Path.of("..", service, "contracts", "events", topic + ".example.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String key(String subject) {
        return CDI.current().select(SubjectKeys.class).get().key(subject);
    }

    private static String emailKey(String address) {
        return CDI.current().select(SubjectKeys.class).get().emailKey(address);
    }

    public static Directory directory() {
        return CDI.current().select(Directory.class).get();
    }

    /** A request body. */
    public static Map<String, Object> body(Object... namesAndValues) {
        var body = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.put(namesAndValues[i].toString(),
                    namesAndValues[i + 1] instanceof PersonId || namesAndValues[i + 1] instanceof RoleId
                            ? namesAndValues[i + 1].toString()
                            : namesAndValues[i + 1]);
        }
        return body;
    }
}
