package jobshare.profile.retention;

import static jobshare.profile.Caller.as;
import static jobshare.profile.Caller.createPerson;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import jobshare.kit.event.Topics;
import jobshare.kit.test.TestEvents;
import jobshare.profile.Caller.TestPerson;
import jobshare.profile.EventContracts;
import jobshare.profile.ProfileTest;
import jobshare.profile.TestClock;
import jobshare.profile.person.SubjectChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Thirty days in which the previous login can confirm a change. */
@ProfileTest
class UnconfirmedLoginTest {

    private static final Duration ALMOST = Duration.ofDays(29);
    private static final Duration OVER = Duration.ofDays(31);

    @Inject
    UnconfirmedLoginJob job;
    @Inject
    TestClock clock;
    @Inject
    EntityManager entities;

    private TestPerson ana;
    private TestPerson renamed;

    @BeforeEach
    void changeTheLogin() {
        ana = createPerson();
        write(ana, "Dialysis");
        renamed = SubjectChange.PATCH.of(ana, "n-" + UUID.randomUUID());
    }

    @AfterEach
    void backToNow() {
        clock.setAhead(Duration.ZERO);
    }

    private static void write(TestPerson person, String text) {
        person.calls().header("If-Match", "*").body(Map.of("text", text)).put(reason(person)).then().statusCode(200);
    }

    private static String reason(TestPerson person) {
        return "/v1/people/" + person.id() + "/reason";
    }

    private int confirm() {
        return as("employee", ana.subject()).post("/v1/people/" + ana.id() + "/confirm-login").statusCode();
    }

    private void after(Duration duration) {
        clock.setAhead(duration);
        job.run();
    }

    private long count(String rows) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery("select count(*) from " + rows).getSingleResult()).longValue());
    }

    private long erasures() {
        return count("audit where action = 'erase-private-texts' and roles = '' and entity_id = '" + ana.id() + "'");
    }

    @Test
    void afterThemThePersonStartsWithEmptyTexts() {
        after(ALMOST);
        renamed.calls().get(reason(renamed)).then().statusCode(409);
        after(OVER);
        assertEquals(0, count("private_reason where person_id = '" + ana.id() + "'"));
        renamed.calls().get(reason(renamed)).then().statusCode(200).body("text", nullValue());
        write(renamed, "A new start");
        after(OVER.plusDays(40));
        renamed.calls().get(reason(renamed)).then().body("text", equalTo("A new start"));
        assertEquals(1, erasures());
        assertEquals(404, confirm());
    }

    @Test
    void theErasureIsPublished() {
        after(OVER);
        var last = TestEvents.text(TestEvents.await(Topics.PEOPLE, ana.id(), found -> found.size() == 3).getLast());
        EventContracts.assertMatchesSchema("people", last);
        assertEquals(1, JsonPath.from(last).getInt("privateTextErasures"));
        assertNull(JsonPath.from(last).get("privateTextsLockedAt"));
        var told = TestEvents.await(Topics.NOTIFICATIONS, ana.id(), found -> found.size() == 2);
        assertEquals("private-texts-erased", JsonPath.from(TestEvents.text(told.getLast())).getString("code"));
    }

    @Test
    void aConfirmedChangeErasesNothing() {
        clock.setAhead(ALMOST);
        assertEquals(204, confirm());
        after(OVER);
        renamed.calls().get(reason(renamed)).then().statusCode(200).body("text", equalTo("Dialysis"));
        assertEquals(0, erasures());
    }

    @Test
    void anotherChangeStartsThemAgain() {
        clock.setAhead(ALMOST);
        var third = SubjectChange.PATCH.of(ana, "n-" + UUID.randomUUID());
        after(OVER);
        third.calls().get(reason(third)).then().statusCode(409);
        after(ALMOST.plus(OVER));
        assertEquals(1, erasures());
    }

    @Test
    void concurrentReplicasEraseOnce() throws Exception {
        clock.setAhead(OVER);
        Callable<Void> run = () -> {
            job.run();
            return null;
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var result : threads.invokeAll(Stream.generate(() -> run).limit(4).toList())) {
                result.get();
            }
        }
        assertEquals(1, erasures());
        assertEquals(1, count("person where private_text_erasures = 1 and id = '" + ana.id() + "'"));
    }
}
