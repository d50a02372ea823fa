package jobshare.matching.journey;

import static jobshare.matching.journey.ApiCalls.as;
import static jobshare.matching.journey.ApiCalls.ask;
import static jobshare.matching.journey.ApiCalls.partners;
import static jobshare.matching.journey.ApiCalls.post;
import static jobshare.matching.journey.PeopleAndRoles.body;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jobshare.kit.event.EventJson;
import jobshare.kit.event.Topics;
import jobshare.kit.notification.Notification;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.TestEvents;
import jobshare.kit.test.Tokens;
import jobshare.matching.arrangement.ArrangementEvent;
import jobshare.matching.introduction.IntroductionStep;
import jobshare.matching.partnership.PartnershipState;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Published events and examples match their schemas. */
@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class PublishedEventsTest {

    private static final Path CONTRACTS = Path.of("contracts", "events");
    private static final Map<String, String> WEEK_1 = Map.of("mon", "XX-", "tue", "XX-", "wed", "XX-");
    private static final Map<String, String> WEEK_2 = Map.of("wed", "XX-", "thu", "XX-", "fri", "XX-");

    @Inject
    EventJson json;

    private final PeopleAndRoles programme = new PeopleAndRoles();

    @ParameterizedTest
    @ValueSource(strings = {"introductions.v1", "partnerships.v1", "notifications.v1"})
    void theExampleMatchesItsSchema(String name) throws IOException {
        assertEquals(Set.of(),
                schema(name).validate(Files.readString(CONTRACTS.resolve(name + ".example.json")), InputFormat.JSON));
        assertTrue(schema(name).validate("{}", InputFormat.JSON).size() > 3);
    }

    @Test
    void theExamplesEqualTheWrittenEvents() throws IOException {
        assertRoundTrip("introductions.v1", IntroductionStep.class);
        assertRoundTrip("partnerships.v1", PartnershipState.class);
        assertRoundTrip("notifications.v1", Notification.class);
    }

    private void assertRoundTrip(String name, Class<?> type) throws IOException {
        var example = Files.readAllBytes(CONTRACTS.resolve(name + ".example.json"));
        var written = json.write(json.read(example, type));
        assertEquals(json.read(example, Map.class), json.read(written.getBytes(), Map.class));
    }

    @Test
    void allPublishedEventsMatchTheirSchemas() {
        var anna = programme.early();
        var ben = programme.late();
        String declined = ask(anna, programme.late()).extract().path("id");
        post(anna.token(), "/v1/introductions/" + declined + "/withdraw").statusCode(200);
        var partnership = partners(anna, ben);
        var body = body("wayOfSharing", "TWIN", "handover", body("how", "in secret"), "members", List
                .of(body("personId", anna.id(), "slots", List.of(WEEK_1)), body("personId", ben.id(), "slots", List.of(WEEK_2))));
        as(anna.token()).header("If-Match", "*")
                .body(body)
                .put("/v1/partnerships/" + partnership + "/agreement")
                .then()
                .statusCode(200);
        post(ben.token(), "/v1/partnerships/" + partnership + "/agreement/sign").statusCode(200);
        post(ben.token(), "/v1/partnerships/" + partnership + "/dissolve").statusCode(200);
        var dora = programme.early();
        var suggested = post(Tokens.of("hr", "h"), "/v1/introductions",
                body("fromPersonId", dora.id(), "toPersonId", programme.late().id())).extract().<String>path("id");

        TestEvents.await(Topics.INTRODUCTIONS, suggested, events -> !events.isEmpty());
        assertMatchesSchema("introductions.v1", TestEvents.of(Topics.INTRODUCTIONS, declined), 2);
        assertMatchesSchema("introductions.v1", TestEvents.of(Topics.INTRODUCTIONS, suggested), 1);
        var states = TestEvents.await(Topics.PARTNERSHIPS, partnership, events -> events.size() >= 5);
        assertMatchesSchema("partnerships.v1", states, 5);
        assertEquals(List.of(0, 1, 2, 3, 4),
                states.stream()
                        .map(event -> json.read(event.value(), PartnershipState.class).version())
                        .map(Long::intValue)
                        .toList());
        assertMatchesSchema("notifications.v1", TestEvents.await(Topics.NOTIFICATIONS, ben.id(), events -> events.size() >= 2),
                2);
        assertTrue(states.stream().noneMatch(event -> TestEvents.text(event).contains("secret")));
    }

    private static void assertMatchesSchema(String name, List<ConsumerRecord<String, byte[]>> events, int count) {
        assertTrue(events.size() >= count, events.size() + " events on " + name);
        for (var event : events) {
            var text = TestEvents.text(event);
            assertEquals(Set.of(), schema(name).validate(text, InputFormat.JSON), text);
            var headers = List.of(event.headers().toArray()).stream().map(header -> header.key()).collect(Collectors.toSet());
            assertTrue(headers.containsAll(Set.of("ce_id", "ce_type", "ce_source", "ce_subject", "ce_time", "ce_specversion")),
                    "" + headers);
        }
    }

    @Test
    void readsTheProducersExampleOfArrangements() throws IOException {
        var example = Path.of("..", "proposal-service", "contracts", "events", "arrangements.v1.example.json");
        var arrangement = json.read(Files.readAllBytes(example), ArrangementEvent.class);
        assertTrue(Set.of("TRIAL", "CONFIRMED", "REPLACING", "ENDED").contains(arrangement.status()));
        assertTrue(arrangement.version() >= 0);
        assertTrue(arrangement.partnershipId() != null && arrangement.roleId() != null);
    }

    private static JsonSchema schema(String name) {
        var config = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Files.readString(CONTRACTS.resolve(name + ".schema.json")), InputFormat.JSON, config);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
