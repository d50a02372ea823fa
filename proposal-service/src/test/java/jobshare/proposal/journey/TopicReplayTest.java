package jobshare.proposal.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobshare.kit.consumer.EventDispatcher;
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

/** Reading the topics again completes the copies, and has no effect a second time. */
@ServiceTest
class TopicReplayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    SubjectKeys keys;
    @Inject
    EntityManager entities;
    @Inject
    EventDispatcher dispatcher;
    @ConfigProperty(name = "mp.messaging.connector.smallrye-kafka.group.id")
    String group;

    @ParameterizedTest
    @ValueSource(strings = {"people", "roles", "partnerships"})
    void copiesAreReadByTheGroupOfTheService(String channel) {
        var own = ConfigProvider.getConfig().getOptionalValue("mp.messaging.incoming." + channel + ".group.id", String.class);
        assertEquals(Optional.empty(), own);
        assertEquals("proposal-service", group);
    }

    @Test
    void completesRowsWithoutRevertingThem() {
        var programme = JourneyFixture.start(keys);
        var role = programme.role;
        publishRole(programme, 2, "DRAFT", "an older title");
        publishRole(programme, 3, "OPEN", "Head of claims");
        eventually("select count(*) from role_copy where version = 3 and id = '" + role + "'", 1L);
        run("update role_copy set essential_skills = null, required_slots = null where id = '" + role + "'");
        // of this role alone: a second time for the others would set them back by two
        migrationsUpdates().stream()
                .filter(update -> update.contains("role_copy"))
                .forEach(update -> run(update + " where id = '" + role + "'"));
        publishRole(programme, 2, "DRAFT", "an older title");
        var other = JourneyFixture.start(keys);
        eventually("select count(*) from role_copy where id = '" + other.role + "'", 1L);
        assertEquals(1L, one("select count(*) from role_copy where title = 'Head of claims' and required_slots is null and id = '"
                + role + "'"), "an older state is skipped");
        publishRole(programme, 3, "OPEN", "Head of claims");
        eventually("select count(*) from role_copy where required_slots = 7 and version = 3 and id = '" + role + "'", 1L);
        assertEquals("[{\"uri\": \"urn:x\", \"label\": \"negotiate\", \"level\": 3}]",
                one("select essential_skills::text from role_copy where id = '" + role + "'"));
    }

    @Test
    void repeatedEventsHaveNoSecondEffect() {
        var dissolved = JourneyFixture.start(keys);
        var withdrawn = dissolved.inReview("");
        dissolved.publishPartnership(2, "DISSOLVED", true);
        var erased = JourneyFixture.start(keys);
        var former = erased.inReview("");
        TestEvents.publish(Topics.CONTACTS, erased.anna, "jobshare.contact.changed.v1", null);
        TestEvents.publish(Topics.PEOPLE, erased.anna, "jobshare.person.changed.v1", null);
        await().atMost(PATIENCE)
                .until(() -> dissolved.manager().get(withdrawn).path("status").equals("WITHDRAWN")
                        && erased.asBen().get(former).path("status").equals("WITHDRAWN"));
        var before = everything();
        migrationsUpdates().forEach(this::run);
        for (var topic : List.of(Topics.PEOPLE, Topics.CONTACTS, Topics.ROLES, Topics.PARTNERSHIPS)) {
            dispatcher.dispatch(all(topic));
        }
        assertEquals(before, everything());
        erased.asBen().get(former).then().statusCode(200).body("people[0].name", equalTo("a former partner"));
    }

    /** All published events and all data except the copies. */
    private List<Object> everything() {
        return Stream.of("select count(*) from outbox", "select count(*) from audit", "select count(*) from erased_person",
                "select sum(version) from proposal", "select count(*) from proposal_step", "select sum(version) from arrangement",
                "select count(*) from arrangement_step", "select count(*) from person_copy", "select count(*) from contact_copy",
                "select string_agg(status, ',' order by id) from partnership_copy",
                "select string_agg(status, ',' order by id) from role_copy").map(this::one).toList();
    }

    /** What a migration does after it adds a column: each row accepts again the state that it has, and no older one. */
    private static List<String> migrationsUpdates() {
        return Stream.of("partnership_copy", "person_copy", "role_copy")
                .map(copy -> "update " + copy + " set version = version - 1")
                .toList();
    }

    private static void publishRole(JourneyFixture programme, int version, String status, String title) {
        TestEvents.publish(Topics.ROLES, programme.role, "jobshare.role.changed.v1", """
                {"roleId": "%s", "version": %d, "status": "%s", "title": "%s", "requiredSlots": 7, "hiringManagerKey": "%s",
                "essentialSkills": [{"uri": "urn:x", "label": "negotiate", "level": 3}]}""".formatted(programme.role, version,
                status, title, programme.managerKey()));
    }

    private static ConsumerRecords<String, byte[]> all(String topic) {
        return new ConsumerRecords<>(TestEvents.all(topic)
                .stream()
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
