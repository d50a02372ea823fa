package jobshare.matching.privatetext;

import static jobshare.matching.journey.ApiCalls.get;
import static jobshare.matching.journey.ApiCalls.partners;
import static jobshare.matching.journey.ApiCalls.post;
import static jobshare.matching.journey.PeopleAndRoles.body;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jobshare.kit.test.SuiteResource;
import jobshare.kit.test.Tokens;
import jobshare.matching.journey.PeopleAndRoles;
import jobshare.matching.journey.PeopleAndRoles.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A changed login of Anna, as profile-service publishes it. Anna and Ben have talked before. */
@QuarkusTest
@WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)
class PrivateTextsTest {

    private static final String PARTNERS = "questions.find { it.id == '%s' }.partnerAnswer";
    private static final String YOURS = "questions.find { it.id == '%s' }.yourAnswer";

    @Inject
    EntityManager entities;

    private final PeopleAndRoles programme = new PeopleAndRoles();
    private final String newSubject = "new-" + UUID.randomUUID();
    private final String newToken = Tokens.of("employee", newSubject);
    private Someone anna;
    private Someone ben;
    private String id;
    private String partnership;
    private String conversation;
    private String contacts;

    @BeforeEach
    void talk() {
        anna = programme.early();
        ben = programme.late();
        id = partners(anna, ben);
        partnership = "/v1/partnerships/" + id;
        conversation = partnership + "/conversation";
        contacts = partnership + "/emergency-contacts";
        answer(anna.token(), "mistakes", "annas secret").statusCode(204);
        answer(ben.token(), "mistakes", "bens answer").statusCode(204);
        answer(anna.token(), "if-one-leaves", "annas secret too").statusCode(204);
        post(anna.token(), contacts, body("contact", "annas secret brother")).statusCode(204);
        post(ben.token(), contacts, body("contact", "bens sister")).statusCode(204);
    }

    private ValidatableResponse answer(String token, String question, String text) {
        return post(token, conversation + "/answers/" + question, body("text", text));
    }

    private void publish(Consumer<ObjectNode> more) {
        anna = programme.change(anna, person -> more.accept(person.put("subjectKey", PeopleAndRoles.key(newSubject))));
    }

    private void changeTheLogin() {
        publish(person -> person.put("privateTextsLockedAt", Instant.now().toString()));
    }

    private static void isLocked(ValidatableResponse response) {
        response.statusCode(409)
                .body("type", equalTo("urn:jobshare:problem:login-changed"))
                .body("detail", containsString("/confirm-login with a token of your previous login"))
                .body(not(containsString("secret")));
    }

    @Test
    void theNewLoginNeitherReadsNorChangesThem() {
        changeTheLogin();
        isLocked(get(newToken, conversation));
        isLocked(answer(newToken, "mistakes", "x"));
        isLocked(answer(newToken, "decisions", "x"));
        isLocked(post(newToken, conversation + "/answers/mistakes/withdraw"));
        isLocked(get(newToken, contacts));
        isLocked(post(newToken, contacts, body("contact", "x")));
        isLocked(post(newToken, contacts + "/withdraw"));
        for (var path : List.of(conversation, contacts)) {
            get(anna.token(), path).statusCode(404);
        }
    }

    @Test
    void everythingElseWorksAsBefore() {
        changeTheLogin();
        get(newToken, partnership).statusCode(200);
        get(newToken, "/v1/introductions").statusCode(200);
        get(newToken, "/v1/matches/people/" + anna.id()).statusCode(200);
        post(newToken, partnership + "/regard",
                body("doesTheJobAtLeastAsWell", true, "atEaseWithTheirReasons", true, "sharesTheCommitment", true))
                .statusCode(204);
        get(newToken, partnership + "/regard").statusCode(200);
    }

    @Test
    void otherOperationsDoNotContainThem() {
        changeTheLogin();
        var export = "/v1/matches/people/" + anna.id() + "/export";
        get(newToken, export).statusCode(200)
                .body("partnerships[0].conversation", hasSize(0))
                .body("partnerships[0].emergencyContact", nullValue())
                .body(not(containsString("annas secret")));
        answer(ben.token(), "if-one-leaves", "bens").statusCode(204);
        for (var token : List.of(newToken, ben.token())) {
            get(token, partnership + "/agreement/template").statusCode(200).body(not(containsString("annas secret")));
        }
        publish(_ -> {
        });
        get(newToken, export).body("partnerships[0].conversation", hasSize(2))
                .body("partnerships[0].emergencyContact", equalTo("annas secret brother"));
        get(ben.token(), partnership + "/agreement/template").body("agreement.rules.ifOneLeaves",
                containsString("annas secret too"));
    }

    @Test
    void thePartnerKeepsWhatWasSharedAndSeesNothingNew() {
        changeTheLogin();
        get(ben.token(), contacts).statusCode(200)
                .body("partnerContact.contact", equalTo("annas secret brother"))
                .body("yourContact.contact", equalTo("bens sister"));
        answer(ben.token(), "if-one-leaves", "bens").statusCode(204);
        answer(ben.token(), "mistakes", "bens new answer").statusCode(204);
        get(ben.token(), conversation).statusCode(200)
                .body(PARTNERS.formatted("mistakes") + ".text", equalTo("annas secret"))
                .body(PARTNERS.formatted("if-one-leaves"), nullValue())
                .body(YOURS.formatted("if-one-leaves") + ".text", equalTo("bens"))
                .body("answeredByYou", equalTo(2))
                .body("answeredByBoth", equalTo(1));
        publish(_ -> {
        });
        get(ben.token(), conversation).body(PARTNERS.formatted("if-one-leaves") + ".text", equalTo("annas secret too"))
                .body("answeredByBoth", equalTo(2));
    }

    @Test
    void aConfirmedChangeOpensThemForTheNewLogin() {
        changeTheLogin();
        publish(_ -> {
        });
        get(newToken, conversation).statusCode(200).body(YOURS.formatted("mistakes") + ".text", equalTo("annas secret"));
        get(newToken, contacts).statusCode(200).body("yourContact.contact", equalTo("annas secret brother"));
        answer(newToken, "mistakes", "another answer").statusCode(204);
        post(newToken, contacts, body("contact", "Mia")).statusCode(204);
    }

    @Test
    void anErasureDeletesThemAndThePersonStartsAgain() {
        changeTheLogin();
        publish(person -> person.put("privateTextErasures", 1));
        get(newToken, conversation).statusCode(200)
                .body(YOURS.formatted("mistakes"), nullValue())
                .body("answeredByYou", equalTo(0))
                .body(not(containsString("annas secret")));
        get(newToken, contacts).body("yourContact", nullValue()).body("partnerContact.contact", equalTo("bens sister"));
        get(ben.token(), conversation).body("answeredByYou", equalTo(1)).body("answeredByBoth", equalTo(0));
        get(ben.token(), contacts).body("partnerContact", nullValue());
        await().untilAsserted(() -> assertEquals(0, stored("annas secret%")));
        assertEquals(2, stored("bens%"));

        answer(newToken, "mistakes", "a new answer").statusCode(204);
        post(newToken, contacts, body("contact", "a new contact")).statusCode(204);
        publish(person -> person.put("privateTextErasures", 1));
        get(newToken, conversation).body(YOURS.formatted("mistakes") + ".text", equalTo("a new answer"))
                .body(PARTNERS.formatted("mistakes") + ".text", equalTo("bens answer"));
        get(ben.token(), contacts).body("partnerContact.contact", equalTo("a new contact"));
        publish(person -> person.put("privateTextErasures", 2));
        await().untilAsserted(() -> assertEquals(0, stored("a new%")));
    }

    /** A replica may know of the erasure before the rows are deleted. */
    @Test
    void erasedTextsAreInvisibleWhileTheirRowsExist() {
        publish(person -> person.put("privateTextErasures", 1));
        await().untilAsserted(() -> assertEquals(0, stored("annas secret%")));
        QuarkusTransaction.requiringNew().run(() -> {
            execute("insert into emergency_contact values ('%s', '%s', 'annas secret', now(), 0)");
            execute("insert into conversation_answer values ('%s', '%s', 'mistakes', 'annas secret', now(), now(), 0)");
        });
        get(newToken, contacts).body("yourContact", nullValue());
        get(ben.token(), contacts).body("partnerContact", nullValue());
        get(newToken, conversation).body(not(containsString("annas secret")));
        get(ben.token(), conversation).body(not(containsString("annas secret")));
        get(newToken, "/v1/matches/people/" + anna.id() + "/export").body(not(containsString("annas secret")));
        answer(newToken, "mistakes", "a new answer").statusCode(204);
        get(ben.token(), conversation).body(PARTNERS.formatted("mistakes") + ".text", equalTo("a new answer"));
    }

    private void execute(String sql) {
        entities.createNativeQuery(sql.formatted(id, anna.id())).executeUpdate();
    }

    private long stored(String text) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery(
                        """
                                select (select count(*) from conversation_answer where answer like ?1 and partnership_id = cast(?2 as uuid))
                                    + (select count(*) from emergency_contact where contact like ?1 and partnership_id = cast(?2 as uuid))""")
                        .setParameter(1, text)
                        .setParameter(2, id)
                        .getSingleResult()).longValue());
    }
}
