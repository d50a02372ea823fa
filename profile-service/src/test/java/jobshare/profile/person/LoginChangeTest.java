package jobshare.profile.person;

import static jobshare.profile.Caller.as;
import static jobshare.profile.Caller.asHr;
import static jobshare.profile.Caller.asHrSystem;
import static jobshare.profile.Caller.createPerson;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import jobshare.kit.audit.AuditLog;
import jobshare.kit.event.Topics;
import jobshare.kit.id.PersonId;
import jobshare.kit.outbox.Outbox;
import jobshare.kit.security.SubjectKeys;
import jobshare.kit.test.TestEvents;
import jobshare.profile.Caller.TestPerson;
import jobshare.profile.EventContracts;
import jobshare.profile.ProfileTest;
import jobshare.profile.activity.ActivityRepository;
import jobshare.profile.vocabulary.ConceptRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Someone who can set the subject of a person cannot read the private texts of the person with it. */
@ProfileTest
class LoginChangeTest {

    private static final String TEXT = "Because of the dialysis on Mondays";

    @Inject
    SubjectKeys keys;
    @Inject
    MeterRegistry metrics;
    @Inject
    EntityManager entities;
    @Inject
    PersonRepository people;
    @Inject
    ActivityRepository activity;
    @Inject
    ConceptRepository vocabulary;
    @Inject
    Outbox outbox;
    @Inject
    AuditLog audit;
    @Inject
    Event<LoginChanged> changed;
    @Inject
    Event<PrivateTextsErased> erased;
    @Inject
    Clock clock;

    private final List<LogRecord> logged = new CopyOnWriteArrayList<>();

    private static String newSubject() {
        return "n-" + UUID.randomUUID();
    }

    private static TestPerson withReason() {
        var person = createPerson();
        person.calls().header("If-Match", "*").body(Map.of("text", TEXT)).put(reason(person)).then().statusCode(200);
        return person;
    }

    private static String reason(TestPerson person) {
        return "/v1/people/" + person.id() + "/reason";
    }

    private static Response confirm(TestPerson person, String roles, String subject) {
        return as(roles, subject).post("/v1/people/" + person.id() + "/confirm-login");
    }

    private static void isOpen(TestPerson person) {
        person.calls().get(reason(person)).then().statusCode(200).body("text", equalTo(TEXT));
        assertNull(lastEvent(person).get("privateTextsLockedAt"));
    }

    private static void isLocked(TestPerson person) {
        for (var answer : List.of(person.calls().get(reason(person)),
                person.calls().header("If-Match", "*").body(Map.of("text", "Mine")).put(reason(person)),
                person.calls().header("If-Match", "*").delete(reason(person)))) {
            answer.then()
                    .statusCode(409)
                    .body("type", equalTo("urn:jobshare:problem:login-changed"))
                    .body("detail", equalTo(
                            "The login of your profile has changed, so your private texts are locked. To open them again, call"
                                    + " POST /v1/people/" + person.id() + "/confirm-login with a token of your previous login, or"
                                    + " ask HR to set the previous login again. Otherwise they will be erased."))
                    .body(not(containsString("dialysis")));
        }
        person.calls().get("/v1/people/me").then().statusCode(200).body("id", equalTo(person.id()));
    }

    /** The event of the current version. */
    private static JsonPath lastEvent(TestPerson person) {
        int version = asHr().get("/v1/people/" + person.id()).path("version");
        var last = TestEvents.text(TestEvents.await(Topics.PEOPLE, person.id(), found -> found.size() == version).getLast());
        EventContracts.assertMatchesSchema("people", last);
        return JsonPath.from(last);
    }

    private long audited(TestPerson person, String action) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities
                        .createNativeQuery("select count(*) from audit where entity_id = ?1 and action = ?2")
                        .setParameter(1, UUID.fromString(person.id()))
                        .setParameter(2, action)
                        .getSingleResult()).longValue());
    }

    private double counted() {
        return metrics.counter("jobshare.login.changes").count();
    }

    private void whileLogging(Runnable work) {
        var handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                if (String.valueOf(line.getLoggerName()).endsWith("LoginChangeMonitor")) {
                    logged.add(line);
                }
            }

            @Override
            public void flush() {
                // nothing is buffered
            }

            @Override
            public void close() {
                // nothing to close
            }
        };
        Logger.getLogger("").addHandler(handler);
        try {
            work.run();
        } finally {
            Logger.getLogger("").removeHandler(handler);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyChangeOfAUsedLoginLocks(SubjectChange way) {
        var ana = withReason();
        var before = counted();
        var subject = newSubject();
        whileLogging(() -> way.run(ana, subject));
        var renamed = new TestPerson(ana.id(), subject);
        isLocked(renamed);
        ana.calls().get(reason(ana)).then().statusCode(404);
        var event = lastEvent(renamed);
        assertEquals(keys.key(subject), event.getString("subjectKey"), "the event of the change locks");
        assertNotNull(event.getString("privateTextsLockedAt"));
        for (var recipient : List.of(ana.id(), keys.key(ana.subject()))) {
            var told = TestEvents.text(TestEvents.await(Topics.NOTIFICATIONS, recipient, found -> found.size() == 1).getFirst());
            EventContracts.assertMatchesSchema("notifications", told);
            assertEquals("login-changed", JsonPath.from(told).getString("code"));
            assertEquals(ana.id(), JsonPath.from(told).getString("about.id"));
        }
        assertEquals(1, audited(ana, "lock-private-texts"));
        assertEquals(before + 1, counted());
        assertEquals(1, logged.size());
        var line = logged.getFirst().getMessage() + Arrays.toString(logged.getFirst().getParameters());
        assertEquals("WARN", logged.getFirst().getLevel().getName());
        assertTrue(line.contains(ana.id()));
        assertFalse(line.contains(ana.subject()) || line.contains(subject) || line.contains("Brien"), line);
    }

    @ParameterizedTest
    @EnumSource
    void changingALoginThatNobodyHasUsedDoesNotLock(SubjectChange way) {
        var ana = createPerson();
        var renamed = way.of(ana, newSubject());
        renamed.calls().get(reason(renamed)).then().statusCode(200).body("text", nullValue());
        assertNull(lastEvent(renamed).get("privateTextsLockedAt"));
        assertEquals(0, audited(ana, "lock-private-texts"));
    }

    @ParameterizedTest
    @EnumSource
    void settingTheFirstLoginDoesNotLock(SubjectChange way) {
        String id = asHrSystem().body(Map.of("kind", "EMPLOYEE", "givenName", "Ana", "familyName", "O'Brien"))
                .post("/v1/people")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var ana = way.of(new TestPerson(id, ""), newSubject());
        ana.calls().get(reason(ana)).then().statusCode(200);
        assertEquals(0, audited(ana, "lock-private-texts"));
    }

    @ParameterizedTest
    @EnumSource
    void anotherSpellingOfTheLoginDoesNotLock(SubjectChange way) {
        var ana = withReason();
        isOpen(way.of(ana, ana.subject().toUpperCase(Locale.ROOT)));
        assertEquals(0, audited(ana, "lock-private-texts"));
    }

    @Test
    void anyUseOfALoginCounts() {
        var ana = createPerson();
        ana.calls().get("/v1/people/me").then().statusCode(200);
        isLocked(SubjectChange.PATCH.of(ana, newSubject()));
    }

    @Test
    void removingTheLoginFirstLocksToo() {
        var ana = withReason();
        var removed = new HashMap<String, Object>();
        removed.put("subject", null);
        asHr().header("If-Match", "*").body(removed).patch("/v1/people/" + ana.id()).then().statusCode(200);
        confirm(ana, "employee", ana.subject()).then()
                .statusCode(409)
                .body("type", equalTo("urn:jobshare:problem:no-login"))
                .body("detail", equalTo("Your profile has no login now, so there is nothing to confirm. Confirm after HR has set"
                        + " your new login."));
        var renamed = SubjectChange.PATCH.of(ana, newSubject());
        isLocked(renamed);
        confirm(ana, "employee", ana.subject()).then().statusCode(204);
        isOpen(renamed);
    }

    @Test
    void thePreviousLoginOpensOnce() {
        var ana = withReason();
        var renamed = SubjectChange.PATCH.of(ana, newSubject());
        isLocked(renamed);
        confirm(ana, "employee", ana.subject()).then().statusCode(204);
        isOpen(renamed);
        assertEquals(1, audited(ana, "confirm-login"));
        confirm(ana, "employee", ana.subject()).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"employee", "recruiter", "hiring-manager", "hr", "hr-system", "auditor", "employee hr"})
    void anyOtherCallerGetsTheSameAsForAnUnknownPerson(String roles) {
        var ana = withReason();
        confirm(ana, roles, ana.subject()).then().statusCode(404);
        var renamed = SubjectChange.PATCH.of(ana, newSubject());
        var nobody = new TestPerson(UUID.randomUUID().toString(), "");
        for (var subject : List.of(renamed.subject(), createPerson().subject(), ana.subject().toUpperCase(Locale.ROOT))) {
            var unknown = confirm(nobody, roles, subject);
            unknown.then().statusCode(404);
            var answer = confirm(ana, roles, subject);
            answer.then().statusCode(404);
            assertEquals(unknown.asString().replace(nobody.id(), ana.id()), answer.asString());
        }
        isLocked(renamed);
    }

    @ParameterizedTest
    @EnumSource
    void settingThePreviousLoginAgainOpens(SubjectChange way) {
        var ana = withReason();
        isLocked(SubjectChange.PATCH.of(ana, newSubject()));
        isOpen(way.of(ana, ana.subject()));
        assertEquals(1, audited(ana, "restore-login"));
        confirm(ana, "employee", ana.subject()).then().statusCode(404);
    }

    @Test
    void aSecondChangeStillNeedsTheFirstLogin() {
        var ana = withReason();
        var second = SubjectChange.PATCH.of(ana, newSubject());
        var third = SubjectChange.PATCH.of(ana, newSubject());
        isLocked(third);
        assertEquals(2, audited(ana, "lock-private-texts"));
        confirm(ana, "employee", second.subject()).then().statusCode(404);
        confirm(ana, "employee", ana.subject()).then().statusCode(204);
        isOpen(third);
    }

    @Test
    void aChangeAfterAConfirmationLocksAgain() {
        var ana = withReason();
        var second = SubjectChange.PATCH.of(ana, newSubject());
        confirm(ana, "employee", ana.subject()).then().statusCode(204);
        var third = SubjectChange.PATCH.of(ana, newSubject());
        isLocked(third);
        confirm(ana, "employee", ana.subject()).then().statusCode(404);
        confirm(ana, "employee", second.subject()).then().statusCode(204);
        isOpen(third);
    }

    @Test
    void aRefusedOrTriedChangeDoesNothing() {
        var ana = withReason();
        var before = counted();
        asHr().header("If-Match", "*")
                .body(Map.of("subject", createPerson().subject()))
                .patch("/v1/people/" + ana.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jobshare:problem:subject-taken"));
        SubjectChange.upload("id,subject\n" + ana.id() + "," + newSubject() + "\n", true);
        isOpen(ana);
        assertEquals(before, counted());
        assertEquals(0, audited(ana, "lock-private-texts"));
    }

    @Test
    void theExportSaysThatTheLoginChangedAndOmitsTheReason() {
        var ana = withReason();
        var renamed = SubjectChange.PATCH.of(ana, newSubject());
        var export = "/v1/people/" + ana.id() + "/export";
        renamed.calls()
                .get(export)
                .then()
                .statusCode(200)
                .body("privateReason", nullValue())
                .body("loginChangedAt", notNullValue())
                .body(not(containsString("dialysis")));
        confirm(ana, "employee", ana.subject()).then().statusCode(204);
        renamed.calls().get(export).then().body("privateReason", equalTo(TEXT)).body("loginChangedAt", nullValue());
    }

    @Test
    void anOperatorCanSwitchTheLockOffAndTheServiceWarnsAtItsStart() {
        var ana = withReason();
        assertFalse(locksWith(false, ana));
        assertTrue(locksWith(true, ana));
        whileLogging(() -> List.of(true, false)
                .forEach(on -> new LoginChangeMonitor(settings(on), new SimpleMeterRegistry()).start(new StartupEvent())));
        assertEquals(
                List.of("jobshare.login.lock-on-subject-change is false: a changed login can read private texts at once. Set it"
                        + " to true when the move to the other identity provider is complete."),
                logged.stream().map(LogRecord::getMessage).toList());
    }

    private boolean locksWith(boolean setting, TestPerson person) {
        var service = new LoginChangeService(people, activity, settings(setting), keys, vocabulary, outbox, audit, changed,
                erased, clock);
        QuarkusTransaction.begin();
        try {
            var found = people.findById(PersonId.of(UUID.fromString(person.id()))).orElseThrow();
            service.apply(found, newSubject(), new PersonBatch());
            return found.hasLockedPrivateTexts();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static LoginSettings settings(boolean lock) {
        return new LoginSettings() {
            @Override
            public boolean lockOnSubjectChange() {
                return lock;
            }

            @Override
            public Period confirmationPeriod() {
                return Period.ofDays(30);
            }

            @Override
            public String checkEvery() {
                return "off";
            }
        };
    }
}
