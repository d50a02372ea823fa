package jobshare.profile.reason;

import static jobshare.profile.Caller.as;
import static jobshare.profile.Caller.asHr;
import static jobshare.profile.Caller.createPerson;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import jobshare.kit.event.Topics;
import jobshare.kit.test.TestEvents;
import jobshare.profile.Caller.TestPerson;
import jobshare.profile.ProfileTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ProfileTest
class PrivateReasonTest {

    private static final String TEXT = "Because of the chemotherapy on Thursdays";

    @Inject
    DataSource database;

    private static Response write(RequestSpecification as, TestPerson whose, String ifMatch, String text) {
        return as.header("If-Match", ifMatch).body(Map.of("text", text)).put(at(whose));
    }

    private static String at(TestPerson whose) {
        return "/v1/people/" + whose.id() + "/reason";
    }

    @Test
    void isReplacedReadAndDeletedByThePerson() {
        var ana = createPerson();
        ana.calls().get(at(ana)).then().statusCode(200).header("ETag", "\"0\"").body("text", nullValue());
        write(ana.calls(), ana, "\"0\"", TEXT).then().statusCode(200).header("ETag", "\"1\"").body("text", equalTo(TEXT));
        ana.calls()
                .get(at(ana))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("text", equalTo(TEXT))
                .body("writtenAt", notNullValue());
        write(ana.calls(), ana, "\"0\"", "Late").then().statusCode(412);
        ana.calls().body(Map.of("text", "Blind")).put(at(ana)).then().statusCode(428);
        write(ana.calls(), ana, "\"1\"", "Zoë 👩‍💻 <b>").then().statusCode(200).header("ETag", "\"2\"");
        ana.calls().get(at(ana)).then().body("text", equalTo("Zoë 👩‍💻 <b>"));
        ana.calls().delete(at(ana)).then().statusCode(428);
        ana.calls().header("If-Match", "\"2\"").delete(at(ana)).then().statusCode(204);
        ana.calls().get(at(ana)).then().statusCode(200).header("ETag", "\"0\"").body("text", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hr", "hr-system", "auditor", "recruiter", "hiring-manager"})
    void isForbiddenForEveryOtherRole(String role) {
        var ana = createPerson();
        write(ana.calls(), ana, "*", TEXT).then().statusCode(200);
        as(role, "x").get(at(ana)).then().statusCode(403).body(not(containsString(TEXT)));
        write(as(role, "x"), ana, "*", "Mine").then().statusCode(403);
        as(role, "x").header("If-Match", "*").delete(at(ana)).then().statusCode(403);
        ana.calls().get(at(ana)).then().body("text", equalTo(TEXT));
    }

    @Test
    void isHiddenFromOtherEmployeesIncludingHr() {
        var ana = createPerson();
        write(ana.calls(), ana, "*", TEXT).then().statusCode(200);
        var ben = createPerson();
        for (var roles : List.of("employee", "employee hr")) {
            as(roles, ben.subject()).get(at(ana)).then().statusCode(404);
            write(as(roles, ben.subject()), ana, "*", "Mine").then().statusCode(404);
            as(roles, ben.subject()).header("If-Match", "*").delete(at(ana)).then().statusCode(404);
        }
        ana.calls().get(at(ana)).then().body("text", equalTo(TEXT));
    }

    @Test
    void doesNotShowInTheAuditTrailThatHrExports() {
        var ana = createPerson();
        write(ana.calls(), ana, "*", TEXT).then().statusCode(200);
        ana.calls().header("If-Match", "*").delete(at(ana)).then().statusCode(204);
        asHr().get("/v1/people/" + ana.id() + "/export").then().statusCode(200).body(not(containsString("reason")));
        ana.calls()
                .get("/v1/people/" + ana.id() + "/export")
                .then()
                .body("audit.action", hasItems("replace-private-reason", "delete-private-reason"));
    }

    @Test
    void isExportedOnlyForThePerson() {
        var ana = createPerson();
        write(ana.calls(), ana, "*", TEXT).then().statusCode(200);
        var export = "/v1/people/" + ana.id() + "/export";
        ana.calls().get(export).then().statusCode(200).body("privateReason", equalTo(TEXT));
        asHr().get(export).then().statusCode(200).body(not(containsString("privateReason"))).body(not(containsString(TEXT)));
        asHr().get("/v1/people/" + ana.id()).then().statusCode(200).body(not(containsString(TEXT)));
        asHr().queryParam("limit", 200).get("/v1/people").then().statusCode(200).body(not(containsString(TEXT)));
    }

    @Test
    void isStoredOnlyEncrypted() throws SQLException {
        var ana = createPerson();
        write(ana.calls(), ana, "*", TEXT).then().statusCode(200);
        write(ana.calls(), ana, "*", TEXT + " and Fridays").then().statusCode(200);
        write(ana.calls(), ana, "*", TEXT).then().statusCode(200);
        var bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        var traces = List.of(TEXT, "chemotherapy", HexFormat.of().formatHex(bytes),
                Base64.getEncoder().withoutPadding().encodeToString(bytes).substring(0, 40));
        var rows = 0;
        for (var table : strings("select table_name from information_schema.tables where table_schema = 'public'")) {
            for (var row : strings("select t::text from \"" + table + "\" t")) {
                rows++;
                traces.forEach(trace -> assertFalse(row.contains(trace), table + " holds " + row));
            }
        }
        assertTrue(rows > 100, "all tables were read");
        assertEquals(1, TestEvents.await(Topics.PEOPLE, ana.id(), found -> !found.isEmpty()).size(),
                "only the creation is published");
        assertEquals(List.of("replace-private-reason", "replace-private-reason", "replace-private-reason"),
                strings("select action from audit where entity_id = '" + ana.id() + "' and action <> 'create'"));
    }

    @Test
    void isDeletedWithThePerson() throws SQLException {
        var ana = createPerson();
        write(ana.calls(), ana, "*", TEXT).then().statusCode(200);
        ana.calls().header("If-Match", "*").delete("/v1/people/" + ana.id()).then().statusCode(204);
        assertEquals(List.of("0"), strings("select count(*) from private_reason where person_id = '" + ana.id() + "'"));
    }

    @Test
    void failsWithoutRevealingAnAlteredText() throws SQLException {
        var ana = createPerson();
        var ben = createPerson();
        write(ana.calls(), ana, "*", TEXT).then().statusCode(200);
        write(ben.calls(), ben, "*", "Something of Ben").then().statusCode(200);
        var logged = new CopyOnWriteArrayList<String>();
        var listener = listener(logged);
        Logger.getLogger("").addHandler(listener);
        try {
            change("update private_reason set ciphertext = set_byte(ciphertext, 3, get_byte(ciphertext, 3) # 1) where person_id = '"
                    + ana.id() + "'");
            failsWithoutRevealing(ana);
            change("update private_reason a set ciphertext = b.ciphertext, nonce = b.nonce from private_reason b where "
                    + "a.person_id = '" + ana.id() + "' and b.person_id = '" + ben.id() + "'");
            failsWithoutRevealing(ana);
            change("update private_reason set key_id = 'lost' where person_id = '" + ana.id() + "'");
            failsWithoutRevealing(ana);
            write(ana.calls(), ana, "\"7\"", TEXT).then().statusCode(412);
            write(ana.calls(), ana, "*", TEXT + "x".repeat(4000)).then().statusCode(400);
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
        assertTrue(logged.stream().anyMatch(line -> line.contains(ana.id())), "the log says whose it is");
        assertFalse(logged.stream().anyMatch(line -> line.contains("chemotherapy") || line.contains("of Ben")), logged::toString);
        ben.calls().get(at(ben)).then().body("text", equalTo("Something of Ben"));
        write(ana.calls(), ana, "*", "Anew").then().statusCode(200);
        ana.calls().get(at(ana)).then().body("text", equalTo("Anew"));
    }

    private static void failsWithoutRevealing(TestPerson whose) {
        whose.calls()
                .get(at(whose))
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:jobshare:problem:internal-server-error"))
                .body("detail", not(containsString("reason")))
                .body("detail", not(containsString(whose.id())))
                .body(not(containsString("chemotherapy")))
                .body(not(containsString("of Ben")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"text\": null}", "{\"text\": \" \"}", "{\"text\": \"a\\u0000b\"}", "{\"text\": 7}",
            "{\"text\": \"ok\", \"more\": 1}", "[]"})
    void rejectsAnInvalidReason(String body) {
        var ana = createPerson();
        ana.calls().header("If-Match", "*").body(body).put(at(ana)).then().statusCode(400);
        ana.calls().header("If-Match", "*").contentType("text/plain").body(body).put(at(ana)).then().statusCode(415);
        ana.calls().get(at(ana)).then().header("ETag", "\"0\"");
    }

    @Test
    void accepts4000CharactersOfAnyKind() {
        var ana = createPerson();
        write(ana.calls(), ana, "*", "ש".repeat(4000)).then().statusCode(200);
        ana.calls().get(at(ana)).then().body("text", equalTo("ש".repeat(4000)));
        write(ana.calls(), ana, "*", "x".repeat(4001)).then().statusCode(400).body("errors[0].pointer", equalTo("/text"));
    }

    private List<String> strings(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private void change(String update) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(update));
        }
    }

    private static Handler listener(List<String> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                var text = new StringBuilder(
                        line.getMessage() + " " + List.of(line.getParameters() == null ? new Object[0] : line.getParameters()));
                for (var thrown = line.getThrown(); thrown != null; thrown = thrown.getCause()) {
                    text.append(' ').append(thrown);
                }
                logged.add(text.toString());
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
    }
}
