package jobshare.proposal.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.kit.consumer.Consumption;
import jobshare.kit.event.Topics;
import jobshare.kit.security.SubjectKeys;
import jobshare.kit.test.TestEvents;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A version whose copies have new columns reads the topics again: the rows are completed, and nothing happens a second time. */
@ServiceTest
class ReadAgainTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    SubjectKeys keys;
    @Inject
    EntityManager entities;
    @Inject
    Consumption consumption;
    @ConfigProperty(name = "mp.messaging.connector.smallrye-kafka.group.id")
    String firstGroup;

    @ParameterizedTest
    @ValueSource(strings = {"people", "roles", "partnerships"})
    void theCopiesAreReadByAGroupThatTheVersionBeforeDidNotHave(String channel) {
        var group = ConfigProvider.getConfig()
                .getValue("mp.messaging.incoming." + channel + ".group.id", String.class);
        assertEquals(firstGroup + "-2", group);
    }

    @Test
    void rowsOfTheVersionBeforeAreCompletedAndNotSetBack() throws IOException {
        var programme = Programme.start(keys);
        var role = programme.role;
        tellRole(programme, 2, "DRAFT", "an older title");
        tellRole(programme, 3, "OPEN", "Head of claims");
        eventually("select count(*) from known_role where version = 3 and id = '" + role + "'", 1L);
        run("update known_role set essential_skills = null, required_slots = null where id = '" + role + "'");
        // of this role alone: a second time for the others would set them back by two
        migrationsUpdates().stream().filter(update -> update.contains("known_role"))
                .forEach(update -> run(update + " where id = '" + role + "'"));
        tellRole(programme, 2, "DRAFT", "an older title");
        var other = Programme.start(keys);
        eventually("select count(*) from known_role where id = '" + other.role + "'", 1L);
        assertEquals(1L,
                one("select count(*) from known_role where title = 'Head of claims' and required_slots is null and id = '"
                        + role + "'"),
                "an older state is passed over");
        tellRole(programme, 3, "OPEN", "Head of claims");
        eventually("select count(*) from known_role where required_slots = 7 and version = 3 and id = '" + role + "'", 1L);
        assertEquals("[{\"uri\": \"urn:x\", \"label\": \"negotiate\", \"level\": 3}]",
                one("select essential_skills::text from known_role where id = '" + role + "'"));
    }

    @Test
    void nothingHappensASecondTime() throws IOException {
        var dissolved = Programme.start(keys);
        var withdrawn = dissolved.inReview("");
        dissolved.tellPartnership(2, "DISSOLVED", true);
        var erased = Programme.start(keys);
        var former = erased.inReview("");
        TestEvents.publish(Topics.CONTACTS, erased.anna, "jobshare.contact.changed.v1", null);
        TestEvents.publish(Topics.PEOPLE, erased.anna, "jobshare.person.changed.v1", null);
        await().atMost(PATIENCE).until(() -> dissolved.manager().get(withdrawn).path("status").equals("WITHDRAWN")
                && erased.bens().get(former).path("status").equals("WITHDRAWN"));
        var before = everything();
        migrationsUpdates().forEach(this::run);
        for (var topic : List.of(Topics.PEOPLE, Topics.CONTACTS, Topics.ROLES, Topics.PARTNERSHIPS)) {
            consumption.apply(all(topic));
        }
        assertEquals(before, everything());
        erased.bens().get(former).then().statusCode(200).body("people[0].name", equalTo("a former partner"));
    }

    /** What was told, and what is kept of all that is no copy. */
    private List<Object> everything() {
        return Stream.of("select count(*) from outbox", "select count(*) from audit", "select count(*) from erased_person",
                "select sum(version) from proposal", "select count(*) from proposal_step", "select sum(version) from arrangement",
                "select count(*) from arrangement_step", "select count(*) from known_person",
                "select count(*) from known_contact",
                "select string_agg(status, ',' order by id) from known_partnership",
                "select string_agg(status, ',' order by id) from known_role").map(this::one).toList();
    }

    private static List<String> migrationsUpdates() throws IOException {
        try (var file = ReadAgainTest.class.getResourceAsStream("/db/migration/V31__copies_for_the_pitch.sql")) {
            var updates = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.startsWith("update ")).map(line -> line.replace(";", "")).toList();
            assertTrue(updates.size() == 3, () -> updates.toString());
            return updates;
        }
    }

    private static void tellRole(Programme programme, int version, String status, String title) {
        TestEvents.publish(Topics.ROLES, programme.role, "jobshare.role.changed.v1", """
                {"roleId": "%s", "version": %d, "status": "%s", "title": "%s", "requiredSlots": 7, "hiringManagerKey": "%s",
                "essentialSkills": [{"uri": "urn:x", "label": "negotiate", "level": 3}]}"""
                .formatted(programme.role, version, status, title, programme.managerKey()));
    }

    private static ConsumerRecords<String, byte[]> all(String topic) {
        return new ConsumerRecords<>(TestEvents.all(topic).stream()
                .collect(Collectors.groupingBy(message -> new TopicPartition(topic, message.partition()))), Map.of());
    }

    private void eventually(String query, Object expected) {
        await().atMost(PATIENCE).until(() -> expected.equals(one(query)));
    }

    private Object one(String query) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(query).getSingleResult());
    }

    private void run(String statement) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(statement).executeUpdate());
    }
}
