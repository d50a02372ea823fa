package jobshare.proposal.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import jobshare.kit.event.Topics;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.security.SubjectKeys;
import jobshare.kit.test.TestEvents;
import jobshare.kit.time.Slots;
import jobshare.proposal.pair.Pair;
import jobshare.proposal.partnership.PartnershipCopyRepository;
import jobshare.proposal.person.PersonCopyRepository;
import jobshare.proposal.person.PersonName;
import jobshare.proposal.role.RoleCopyRepository;
import jobshare.proposal.skill.Skill;
import org.junit.jupiter.api.Test;

/** Copies of other services' data, read from the producers' examples. */
@ServiceTest
class CopiesTest {

    private static final Path PROFILE = Path.of("..", "profile-service", "contracts", "events");
    private static final Path MATCHING = Path.of("..", "matching-service", "contracts", "events");

    @Inject
    SubjectKeys keys;
    @Inject
    PersonCopyRepository people;
    @Inject
    RoleCopyRepository roles;
    @Inject
    PartnershipCopyRepository partnerships;

    @Test
    void readsThePeopleAndContactsThatProfileServicePublishes() {
        var example = EventContract.example(PROFILE.resolve("people.v1.example.json"));
        var person = UUID.fromString(JsonPath.from(example).getString("personId"));
        TestEvents.publish(Topics.PEOPLE, person, "jobshare.person.changed.v1", example);
        TestEvents.publish(Topics.CONTACTS, person, "jobshare.contact.changed.v1",
                EventContract.example(PROFILE.resolve("contacts.v1.example.json")));
        var key = JsonPath.from(example).getString("subjectKey");
        eventually(() -> people.findBySubjectKey(key).equals(List.of(PersonId.of(person))));
        var known = transacted(() -> people.find(PersonId.of(person)).orElseThrow());
        assertEquals(List.of("think creatively", "show empathy"), known.strengths());
        assertEquals(11, known.yearsOfExperience());
        assertEquals(List.of(4, 5), known.skills().stream().map(Skill::level).toList());
        var open = JsonPath.from(example).getString("visibility").equals("OPEN");
        eventually(() -> Map.of(PersonId.of(person), new PersonName("Ana O'Brien", open))
                .equals(people.names(List.of(PersonId.of(person)))));
        TestEvents.publish(Topics.CONTACTS, person, "jobshare.contact.changed.v1", null);
        eventually(
                () -> Map.of(PersonId.of(person), new PersonName(null, open)).equals(people.names(List.of(PersonId.of(person)))));
        TestEvents.publish(Topics.PEOPLE, person, "jobshare.person.changed.v1", null);
        eventually(() -> people.names(List.of(PersonId.of(person))).isEmpty());
        eventually(() -> people.findBySubjectKey(key).isEmpty());
    }

    @Test
    void readsTheRolesThatProfileServicePublishes() {
        var example = EventContract.example(PROFILE.resolve("roles.v1.example.json"));
        var id = RoleId.fromString(JsonPath.from(example).getString("roleId"));
        TestEvents.publish(Topics.ROLES, id, "jobshare.role.changed.v1", example);
        eventually(() -> roles.find(id).isPresent());
        var role = transacted(() -> roles.find(id).orElseThrow());
        assertTrue(role.isOpen());
        assertEquals("Head of people operations", role.title());
        assertEquals(0, new BigDecimal("1.2").compareTo(role.maxTotalShare()));
        assertEquals("employment law", role.essentialSkills().getFirst().displayName());
        assertEquals(4, role.essentialSkills().getFirst().level());
        assertEquals("manage budgets", role.optionalSkills().getFirst().label());
        assertEquals(29450319579L, role.requiredSlots().bits());
        assertEquals(2, role.overlapSlots());
        assertEquals(12, role.grade());
        assertEquals("AMS", role.site());
        TestEvents.publish(Topics.ROLES, id, "jobshare.role.changed.v1", null);
        eventually(() -> roles.find(id).isEmpty());
    }

    @Test
    void readsThePartnershipsThatMatchingServicePublishes() {
        var example = EventContract.example(MATCHING.resolve("partnerships.v1.example.json"));
        var id = PartnershipId.fromString(JsonPath.from(example).getString("partnershipId"));
        TestEvents.publish(Topics.PARTNERSHIPS, id, "jobshare.partnership.changed.v1", example);
        eventually(() -> partnerships.find(id).isPresent());
        var partnership = transacted(() -> partnerships.find(id).orElseThrow());
        assertTrue(partnership.isActive());
        assertTrue(partnership.agreementSigned());
        assertEquals(1, partnership.agreementNumber());
        assertEquals("HYBRID", partnership.wayOfSharing());
        assertEquals(new Pair<>(459276507L, 29259478656L), partnership.slots().map(Slots::bits));
        assertEquals(60, partnership.handoverMinutes());
        assertEquals(LocalDate.parse("2026-11-24"), partnership.togetherSince());
        assertEquals(0, partnership.years());
        var older = example.replaceFirst("\"version\": \\d+", "\"version\": 1").replace("ACTIVE", "PROPOSED");
        TestEvents.publish(Topics.PARTNERSHIPS, id, "jobshare.partnership.changed.v1", older);
        var newer = example.replaceFirst("\"version\": \\d+", "\"version\": 99").replace("\"signed\": true", "\"signed\": false");
        TestEvents.publish(Topics.PARTNERSHIPS, id, "jobshare.partnership.changed.v1", newer);
        eventually(() -> partnerships.find(id).filter(known -> !known.agreementSigned()).isPresent());
        assertTrue(transacted(() -> partnerships.find(id).orElseThrow().isActive()), "the older state changed nothing");
        TestEvents.publish(Topics.PARTNERSHIPS, id, "jobshare.partnership.changed.v1", null);
        eventually(() -> partnerships.find(id).isEmpty());
    }

    @Test
    void aDissolutionWithdrawsProposals() {
        var programme = JourneyFixture.start(keys);
        var path = programme.inReview("");
        programme.publishPartnership(2, "DISSOLVED", true);
        await().atMost(Duration.ofSeconds(20)).until(() -> programme.manager().get(path).path("status").equals("WITHDRAWN"));
        var steps = programme.hr().get(path).then().extract().<List<String>>path("timeline.by");
        assertEquals("scheduler", steps.getLast());
        assertFalse(programme.asAnna().post("/v1/proposals", programme.body("")).statusCode() == 201);
    }

    @Test
    void aChangedAgreementRemovesSignatures() {
        var programme = JourneyFixture.start(keys);
        var draft = programme.draft("");
        programme.asAnna().posts(draft + "/sign", 200);
        programme.asBen().posts(draft + "/sign", 200);
        programme.publishPartnership(2, "ACTIVE", 1, true);
        programme.publishPartnership(3, "ACTIVE", 2, false);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> programme.asAnna()
                        .get(draft)
                        .then()
                        .body("timeline.step", contains("DRAFTED", "SIGNED", "SIGNED", "AGREEMENT_CHANGED"))
                        .body("signatures", hasSize(0)));
        programme.publishPartnership(4, "ACTIVE", 2, true);
        programme.asAnna().posts(draft + "/sign", 200);
        programme.asBen().posts(draft + "/sign", 200);
        await().atMost(Duration.ofSeconds(20)).until(() -> programme.recruiter().post(draft + "/request").statusCode() == 200);
        programme.publishPartnership(5, "ACTIVE", 3, true);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> programme.manager()
                        .get(draft)
                        .then()
                        .body("status", equalTo("REQUESTED"))
                        .body("timeline.step", hasItem("AGREEMENT_CHANGED"))
                        .body("signatures", hasSize(2)));
    }

    @Test
    void anErasedPartnerIsAFormerPartner() {
        var programme = JourneyFixture.start(keys);
        var path = programme.requested("");
        TestEvents.publish(Topics.CONTACTS, programme.anna, "jobshare.contact.changed.v1", null);
        TestEvents.publish(Topics.PEOPLE, programme.anna, "jobshare.person.changed.v1", null);
        await().atMost(Duration.ofSeconds(20)).until(() -> programme.manager().get(path).path("status").equals("WITHDRAWN"));
        programme.manager().get(path).then().body("people.name", contains("a former partner", "Ben de Vries"));
        programme.asAnna().get(path).then().statusCode(404);
        programme.asBen().get(path).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
    }

    private static void eventually(Supplier<Boolean> condition) {
        await().atMost(Duration.ofSeconds(20)).until(() -> transacted(condition));
    }

    private static <T> T transacted(Supplier<T> query) {
        return QuarkusTransaction.requiringNew().call(query::get);
    }
}
