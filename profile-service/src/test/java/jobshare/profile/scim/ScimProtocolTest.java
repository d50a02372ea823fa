package jobshare.profile.scim;

import static jobshare.profile.Caller.asHrSystem;
import static jobshare.profile.scim.ScimCaller.ENTERPRISE;
import static jobshare.profile.scim.ScimCaller.calls;
import static jobshare.profile.scim.ScimCaller.provisioned;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jobshare.kit.test.Tokens;
import jobshare.profile.ProfileTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Filters, versions and errors of RFC 7644. */
@ProfileTest
class ScimProtocolTest {

    private static final String USERS = "/scim/v2/Users";
    private static final String NOBODY = "/scim/v2/Users/ffffffff-ffff-4fff-bfff-ffffffffffff";

    private static void refused(Response answer, int status, @Nullable String scimType) {
        ValidatableResponse error = answer.then()
                .statusCode(status)
                .contentType(ScimCaller.TYPE)
                .body("schemas", contains("urn:ietf:params:scim:api:messages:2.0:Error"))
                .body("status", equalTo(Integer.toString(status)))
                .body("detail", notNullValue())
                .body("scimType", scimType == null ? nullValue() : equalTo(scimType));
        error.body("detail", not(containsString("jobshare."))).body("detail", not(containsString("Exception")));
    }

    private static String patch(String operations) {
        return "{\"schemas\": [\"urn:ietf:params:scim:api:messages:2.0:PatchOp\"], \"Operations\": [" + operations + "]}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"userName eq \"test_user_%s@EXAMPLE.com\"", "USERNAME Eq \"Test_User_%s@example.com\"",
            "externalId eq \"0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef-%s\"",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber eq \"E-%s\"",
            "emails.value eq \"test_user_%s@example.com\"", "emails[type eq \"work\"].value eq \"Test_User_%s@example.com\"",
            "emails[type eq \"work\" and value eq \"Test_User_%s@example.com\"]",
            "urn:ietf:params:scim:schemas:core:2.0:User:userName eq \"Test_User_%s@example.com\""})
    void filtersUsers(String filter) {
        provisioned("entra/create");
        var user = provisioned("entra/create");
        calls().queryParam("filter", filter.formatted(user.unique()))
                .get(USERS)
                .then()
                .statusCode(200)
                .contentType(ScimCaller.TYPE)
                .body("schemas", contains("urn:ietf:params:scim:api:messages:2.0:ListResponse"))
                .body("totalResults", equalTo(1))
                .body("itemsPerPage", equalTo(1))
                .body("startIndex", equalTo(1))
                .body("Resources.id", contains(user.id()));
        calls().queryParam("filter", filter.formatted("nobody"))
                .get(USERS)
                .then()
                .statusCode(200)
                .body("totalResults", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"userName sw \"a\"", "userName pr", "userName ne \"a\"", "active eq true", "title eq \"a\"",
            "userName eq \"a\" or userName eq \"b\"", "not (userName eq \"a\")", "userName eq", "foo eq \"a\"", "(((",
            "userName eq null", "emails[type eq \"home\"].value eq \"a\"", "userName eq \"a\\\"b\""})
    void rejectsUnsupportedFilters(String filter) {
        refused(calls().queryParam("filter", filter).get(USERS), 400, "invalidFilter");
    }

    @ParameterizedTest
    @MethodSource("tooLargeUsers")
    void limitsTheListsAndTextsOfAUser(String field) {
        refused(calls().body("{\"userName\": \"u\", \"name\": {\"givenName\": \"A\", \"familyName\": \"B\"}, " + field + "}")
                .post(USERS), 400, "invalidValue");
    }

    static Stream<String> tooLargeUsers() {
        return Stream.of("\"schemas\": [" + repeated("\"urn:ietf:params:scim:schemas:core:2.0:User\"", 21) + "]",
                "\"emails\": [" + repeated("{\"value\": \"a@example.com\"}", 21) + "]",
                "\"emails\": [{\"value\": \"a@example.com\", \"type\": \"" + "x".repeat(65) + "\"}]",
                "\"timezone\": \"" + "x".repeat(65) + "\"");
    }

    private static String repeated(String item, int times) {
        return String.join(",", Collections.nCopies(times, item));
    }

    @Test
    void pagesThroughEmployeesOnly() {
        var outsider = asHrSystem().body(Map.of("kind", "CANDIDATE", "givenName", "A", "familyName", "B"))
                .post("/v1/people")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        provisioned("rfc/create");
        provisioned("rfc/create");
        int total = calls().queryParam("count", 0)
                .get(USERS)
                .then()
                .statusCode(200)
                .body("Resources", nullValue())
                .body("totalResults", greaterThan(1))
                .extract()
                .path("totalResults");
        var seen = new ArrayList<String>();
        for (int start = 1; start <= total; start += 200) {
            seen.addAll(calls().queryParam("startIndex", start)
                    .queryParam("attributes", "userName")
                    .get(USERS)
                    .then()
                    .statusCode(200)
                    .body("totalResults", equalTo(total))
                    .extract()
                    .path("Resources.id"));
        }
        assertEquals(total, seen.stream().distinct().count());
        assertEquals(false, seen.contains(outsider));
        refused(calls().get(USERS + "/" + outsider), 404, null);
        var second = calls().queryParam("startIndex", 2)
                .queryParam("count", 1)
                .get(USERS)
                .then()
                .statusCode(200)
                .body("itemsPerPage", equalTo(1))
                .body("startIndex", equalTo(2))
                .extract()
                .<String>path("Resources[0].id");
        assertEquals(seen.get(1), second);
        calls().queryParam("startIndex", total + 1).get(USERS).then().statusCode(200).body("Resources", nullValue());
    }

    @Test
    void returnsTheRequestedAttributes() {
        var user = provisioned("entra/create");
        calls().queryParam("attributes", "userName,urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber")
                .get(USERS + "/" + user.id())
                .then()
                .statusCode(200)
                .body("id", equalTo(user.id()))
                .body("userName", notNullValue())
                .body(ENTERPRISE + ".employeeNumber", notNullValue())
                .body("name", nullValue())
                .body(ENTERPRISE + ".department", nullValue());
        calls().queryParam("excludedAttributes", "emails,name.givenName")
                .get(USERS + "/" + user.id())
                .then()
                .statusCode(200)
                .body("emails", nullValue())
                .body("name.givenName", nullValue())
                .body("name.familyName", notNullValue());
        calls().queryParam("attributes", "id,displayName,\uD83D\uDE00,")
                .get(USERS + "/" + user.id())
                .then()
                .statusCode(200)
                .body("id", equalTo(user.id()))
                .body("title", nullValue());
    }

    @Test
    void checksIfMatch() {
        var user = provisioned("rfc/create");
        var title = patch("{\"op\": \"replace\", \"path\": \"title\", \"value\": \"A\"}");
        calls().header("If-Match", "W/\"1-0\"")
                .body(title)
                .patch(USERS + "/" + user.id())
                .then()
                .statusCode(200)
                .header("ETag", "W/\"2-0\"");
        refused(calls().header("If-Match", "W/\"1-0\"").body(title).patch(USERS + "/" + user.id()), 412, null);
        refused(calls().header("If-Match", "W/\"1-0\"").body(user.body("rfc/create")).put(USERS + "/" + user.id()), 412, null);
        refused(calls().header("If-Match", "W/\"1-0\"").delete(USERS + "/" + user.id()), 412, null);
        refused(calls().header("If-Match", "no etag").delete(USERS + "/" + user.id()), 412, null);
        calls().header("If-None-Match", "W/\"2-0\"").get(USERS + "/" + user.id()).then().statusCode(304);
        calls().header("If-None-Match", "W/\"1-0\"").get(USERS + "/" + user.id()).then().statusCode(200);
        calls().header("If-Match", "*").body(title).patch(USERS + "/" + user.id()).then().statusCode(200);
        calls().header("If-Match", "W/\"2-0\"").delete(USERS + "/" + user.id()).then().statusCode(204);
    }

    @Test
    void acceptsOneOfManyChangesToTheSameVersion() throws Exception {
        var user = provisioned("rfc/create");
        assertEquals(List.of(200, 412, 412, 412, 412, 412),
                atOnce(6,
                        i -> calls().header("If-Match", "W/\"1-0\"")
                                .body(patch("{\"op\": \"replace\", \"path\": \"title\", \"value\": \"" + i + "\"}"))
                                .patch(USERS + "/" + user.id())
                                .statusCode()));
    }

    @Test
    void acceptsOneOfManyCreationsOfTheSameUser() throws Exception {
        var body = ScimCaller.body("okta/create", Map.of("unique", UUID.randomUUID().toString()));
        assertEquals(List.of(201, 409, 409, 409, 409, 409), atOnce(6, i -> calls().body(body).post(USERS).statusCode()));
    }

    private static List<Integer> atOnce(int times, IntFunction<Integer> call) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, times).mapToObj(i -> threads.submit(() -> call.apply(i))).toList();
            var statuses = new ArrayList<Integer>();
            for (var each : calls) {
                statuses.add(each.get());
            }
            return statuses.stream().sorted().toList();
        }
    }

    @Test
    void userNameAndEmployeeNumberAreUnique() {
        var user = provisioned("entra/create");
        var other = provisioned("rfc/create");
        refused(calls().body(user.body("entra/create")).post(USERS), 409, "uniqueness");
        refused(calls().body(
                user.body("entra/create").replace("Test_User_", "TEST_USER_").replace("E-" + user.unique(), "E2" + user.unique()))
                .post(USERS), 409, "uniqueness");
        refused(calls().body(user.body("entra/create").replace("\"userName\": \"Test", "\"userName\": \"Best")).post(USERS), 409,
                "uniqueness");
        refused(calls().body(user.body("entra/create")).put(USERS + "/" + other.id()), 409, "uniqueness");
        other.read().then().header("ETag", "W/\"1-0\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"userName\": \"u\"                                                      | invalidSyntax",
            "                                                                          | invalidSyntax",
            "null                                                                      | invalidSyntax",
            "[]                                                                        | invalidSyntax",
            "{\"userName\": \"u\", \"userName\": \"v\"}                                | invalidSyntax",
            "{\"name\": {\"givenName\": \"A\", \"familyName\": \"B\"}}                 | invalidValue",
            "{\"userName\": \" \", \"name\": {\"givenName\": \"A\", \"familyName\": \"B\"}} | invalidValue",
            "{\"userName\": 7, \"name\": {\"givenName\": \"A\", \"familyName\": \"B\"}} | invalidValue",
            "{\"userName\": \"u\"}                                                     | invalidValue",
            "{\"userName\": \"u\", \"name\": \"A B\"}                                  | invalidValue",
            "{\"userName\": \"u\", \"name\": {\"givenName\": \"A\", \"familyName\": \"B\"}, \"active\": \"maybe\"} | invalidValue",
            "{\"userName\": \"u\", \"name\": {\"givenName\": \"A\", \"familyName\": \"B\"}, \"timezone\": \"Mars/Base\"} | "
                    + "invalidValue",
            "{\"userName\": \"u\", \"name\": {\"givenName\": \"A\", \"familyName\": \"B\"}, \"emails\": [{\"value\": "
                    + "\"nowhere\"}]} | invalidValue",
            "{\"userName\": \"u\", \"name\": {\"givenName\": \"A\\u0000\", \"familyName\": \"B\"}} | invalidSyntax",
            "{\"userName\": \"u\\u0000\", \"name\": {\"givenName\": \"A\", \"familyName\": \"B\"}} | invalidSyntax",
            "{\"userName\": \"u\", \"name\": {\"givenName\": \"A\", \"familyName\": \"B\"}, "
                    + "\"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\": {\"manager\": {\"value\": "
                    + "\"ffffffff-ffff-4fff-bfff-ffffffffffff\"}}} | invalidValue",})
    void rejectsAnInvalidUserAndStoresNothing(@Nullable String body, String scimType) {
        refused(calls().body(body == null ? "" : body).post(USERS), 400, scimType);
        calls().queryParam("filter", "userName eq \"u\"").get(USERS).then().body("totalResults", equalTo(0));
    }

    @Test
    void namesTheInvalidAttribute() {
        calls().body("{\"userName\": \"u\", \"name\": {\"givenName\": \"A\"}}")
                .post(USERS)
                .then()
                .statusCode(400)
                .body("detail", containsString("name.familyName: must not be blank"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            value = {"{\"op\": \"Jump\", \"path\": \"title\", \"value\": \"a\"}               | invalidValue",
                    "{\"path\": \"title\", \"value\": \"a\"}                                 | invalidValue",
                    "{\"op\": \"remove\"}                                                    | noTarget",
                    "{\"op\": \"replace\", \"path\": \"emails[type eq\", \"value\": \"a\"}   | invalidPath",
                    "{\"op\": \"replace\", \"path\": \"id\", \"value\": \"a\"}               | mutability",
                    "{\"op\": \"replace\", \"path\": \"meta.version\", \"value\": \"a\"}     | mutability",
                    "{\"op\": \"remove\", \"path\": \"userName\"}                            | invalidValue",
                    "{\"op\": \"remove\", \"path\": \"name\"}                                | invalidValue",
                    "{\"op\": \"replace\", \"path\": \"active\", \"value\": \"maybe\"}       | invalidValue",
                    "{\"op\": \"replace\", \"path\": \"userName\", \"value\": {\"a\": 1}}    | invalidValue",
                    "{\"op\": \"replace\", \"path\": \"timezone\", \"value\": \"Mars/Base\"} | invalidValue",})
    void rejectsAnInvalidPatchAndChangesNothing(String operation, String scimType) {
        var user = provisioned("entra/create");
        refused(calls().body(patch("{\"op\": \"replace\", \"path\": \"title\", \"value\": \"B\"}, " + operation))
                .patch(USERS + "/" + user.id()), 400, scimType);
        user.read().then().header("ETag", "W/\"1-0\"").body("title", equalTo("Payroll specialist"));
    }

    @Test
    void renamesToATakenUserNameConflict() {
        var user = provisioned("rfc/create");
        var other = provisioned("rfc/create");
        var taken = "bjensen." + user.unique();
        for (var name : List.of(taken, taken.toUpperCase(Locale.ROOT))) {
            refused(calls().body(rename(name)).patch(USERS + "/" + other.id()), 409, "uniqueness");
            refused(calls().body(other.body("rfc/create").replace("bjensen." + other.unique(), name))
                    .put(USERS + "/" + other.id()), 409, "uniqueness");
        }
        other.read().then().body("userName", equalTo("bjensen." + other.unique())).header("ETag", "W/\"1-0\"");
    }

    private static String rename(String name) {
        return patch("{\"op\": \"replace\", \"path\": \"userName\", \"value\": \"" + name + "\"}");
    }

    @Test
    void acceptsOneOfManyRenamesToTheSameUserName() throws Exception {
        var name = "renamed." + UUID.randomUUID();
        var users = IntStream.range(0, 6).mapToObj(i -> provisioned("rfc/create")).toList();
        assertEquals(List.of(200, 409, 409, 409, 409, 409),
                atOnce(6, i -> calls().body(rename(name)).patch(USERS + "/" + users.get(i).id()).statusCode()));
    }

    static Stream<String> deepFilters() {
        return Stream.of("(".repeat(1_000), "(".repeat(400) + "id eq \"a\"" + ")".repeat(400), "not(".repeat(240),
                "emails[".repeat(140), "a.".repeat(500) + "a eq \"b\"", "id eq \"" + "a".repeat(1_500) + "\"",
                "id eq \"a\" and ".repeat(60) + "id eq \"a\"", "(".repeat(11) + "id eq \"a\"" + ")".repeat(11),
                "not (not (not (id eq \"a\")))");
    }

    @ParameterizedTest
    @MethodSource("deepFilters")
    void refusesDeepFilters(String filter) {
        refused(calls().queryParam("filter", filter).get(USERS), 400, "invalidFilter");
    }

    @Test
    void acceptsParenthesesUpToTheMaximum() {
        var user = provisioned("rfc/create");
        calls().queryParam("filter", "(".repeat(10) + "id eq \"" + user.id() + "\"" + ")".repeat(10))
                .get(USERS)
                .then()
                .statusCode(200)
                .body("Resources.id", contains(user.id()));
        refused(calls().queryParam("filter", "a" + ".a".repeat(400) + " eq \"b\"").get(USERS), 400, "invalidValue");
    }

    @ParameterizedTest
    @MethodSource("deepFilters")
    void refusesDeepPaths(String filter) {
        var user = provisioned("rfc/create");
        var deep = filter.repeat(1 + 2_000 / filter.length());
        for (var path : List.of("emails[" + deep + "].value", deep)) {
            var json = JsonNodeFactory.instance.textNode(path).toString();
            for (var operation : List.of("{\"op\": \"replace\", \"path\": " + json + ", \"value\": \"a\"}",
                    "{\"op\": \"add\", \"value\": {" + json + ": \"a\"}}", "{\"op\": \"remove\", \"path\": " + json + "}")) {
                refused(calls().body(patch(operation)).patch(USERS + "/" + user.id()), 400, "invalidPath");
            }
        }
        user.read().then().header("ETag", "W/\"1-0\"");
    }

    @Test
    void refusesAMalformedPathInAValue() {
        var user = provisioned("rfc/create");
        refused(calls().body(patch("{\"op\": \"add\", \"value\": {\"emails[[[type eq]].value\": \"a\"}}"))
                .patch(USERS + "/" + user.id()), 400, "invalidPath");
    }

    @Test
    void refusesTooManyOperations() {
        var user = provisioned("rfc/create");
        var operation = "{\"op\": \"replace\", \"path\": \"title\", \"value\": \"A\"}";
        refused(calls().body(patch((operation + ",").repeat(100) + operation)).patch(USERS + "/" + user.id()), 413, null);
        refused(calls().body(patch((operation + ",").repeat(9_999) + operation)).patch(USERS + "/" + user.id()), 400,
                "invalidSyntax");
        calls().body(patch((operation + ",").repeat(99) + operation)).patch(USERS + "/" + user.id()).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 900, 5_000})
    void refusesDeepBodies(int depth) {
        var user = provisioned("rfc/create");
        for (var deep : List.of("[".repeat(depth) + "]".repeat(depth), "{\"a\":".repeat(depth) + "1" + "}".repeat(depth))) {
            refused(calls().body(patch("{\"op\": \"add\", \"path\": \"emails\", \"value\": " + deep + "}"))
                    .patch(USERS + "/" + user.id()), 400, "invalidSyntax");
            refused(calls().body("{\"userName\": \"deep\", \"x\": " + deep + "}").post(USERS), 400, "invalidSyntax");
        }
    }

    @Test
    void refusesForgedPages() {
        for (var query : List.of("startIndex=%00", "startIndex=1%00", "count=%00", "cursor=%00", "startIndex=99999999999",
                "startIndex=1.5", "count=NaN")) {
            refused(calls().urlEncodingEnabled(false).get(USERS + "?" + query), 400, "invalidValue");
        }
        for (var query : List.of("startIndex=-5&count=0", "startIndex=2147483647&count=2147483647", "startIndex=0&count=-1",
                "startIndex=-2147483648")) {
            calls().get(USERS + "?" + query).then().statusCode(200);
        }
    }

    @Test
    void refusesManyEmails() {
        var emails = IntStream.range(0, 5_000)
                .mapToObj(i -> "{\"value\": \"a" + i + "@example.com\"}")
                .collect(Collectors.joining(","));
        refused(calls()
                .body("{\"userName\": \"" + UUID.randomUUID()
                        + "\", \"name\": {\"givenName\": \"A\", \"familyName\": \"B\"}, \"emails\": [" + emails + "]}")
                .post(USERS), 400, "invalidValue");
    }

    @Test
    void answersErrorsInTheFormOfTheRfc() {
        var anonymous = io.restassured.RestAssured.given().contentType(ScimCaller.TYPE);
        refused(anonymous.get(USERS), 401, null);
        refused(anonymous.header("Authorization", "Bearer no.valid.token").get(USERS), 401, null);
        for (var role : List.of("employee", "recruiter", "hiring-manager", "hr", "auditor")) {
            refused(io.restassured.RestAssured.given().header("Authorization", "Bearer " + Tokens.of(role, "x")).get(USERS), 403,
                    null);
        }
        refused(calls().get(NOBODY), 404, null);
        refused(calls().delete(NOBODY), 404, null);
        refused(calls().body(patch("")).patch(NOBODY), 404, null);
        refused(calls().get(USERS + "/no-uuid"), 404, null);
        refused(calls().get("/scim/v2/Groups"), 404, null);
        refused(calls().get("/scim/v2/Schemas/urn:none"), 404, null);
        refused(calls().body("{}").put(USERS), 405, null);
        refused(calls().contentType("text/plain").body("x").post(USERS), 415, null);
        refused(calls().accept("image/png").get(USERS), 406, null);
        refused(calls().body("{\"userName\": \"" + "x".repeat(1_100_000) + "\"}").post(USERS), 413, null);
        refused(calls().get(USERS + "?count=many"), 400, "invalidValue");
        refused(calls().urlEncodingEnabled(false).get(USERS + "?filter=%00"), 400, "invalidValue");
        refused(calls().body(patch("")).patch(USERS + "/" + provisioned("rfc/create").id()), 400, "invalidValue");
    }

    @Test
    void acceptsAndReturnsPlainJson() {
        var body = ScimCaller.body("rfc/create", Map.of("unique", UUID.randomUUID().toString()));
        calls().contentType("application/json")
                .accept("application/json")
                .body(body)
                .post(USERS)
                .then()
                .statusCode(201)
                .contentType("application/json")
                .header("Location", containsString("/scim/v2/Users/"));
        calls().accept("*/*")
                .get(USERS + "?count=1")
                .then()
                .statusCode(200)
                .contentType(ScimCaller.TYPE)
                .header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void describesItsConfiguration() {
        calls().get("/scim/v2/ServiceProviderConfig")
                .then()
                .statusCode(200)
                .contentType(ScimCaller.TYPE)
                .body("patch.supported", equalTo(true))
                .body("bulk.supported", equalTo(false))
                .body("filter.supported", equalTo(true))
                .body("filter.maxResults", equalTo(200))
                .body("etag.supported", equalTo(true))
                .body("sort.supported", equalTo(false))
                .body("authenticationSchemes.type", contains("oauthbearertoken"));
        calls().get("/scim/v2/ResourceTypes").then().statusCode(200).body("Resources.id", hasItems("User"));
        calls().get("/scim/v2/ResourceTypes/User").then().statusCode(200).body("endpoint", equalTo("/Users"));
        calls().get("/scim/v2/Schemas")
                .then()
                .statusCode(200)
                .body("Resources.id", hasItems("urn:ietf:params:scim:schemas:core:2.0:User",
                        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"));
        calls().get("/scim/v2/Schemas/urn:ietf:params:scim:schemas:core:2.0:User")
                .then()
                .statusCode(200)
                .body("attributes.name", hasItems("userName", "externalId", "emails", "active"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Brien", "Zoë 👩‍💻 Nguyễn", "שלום عليكم", "<script>alert(1)</script>", "'; drop table person; --",
            "a\\\\b \\\"c\\\" %00 ${x}"})
    void returnsValidTextUnchanged(String name) {
        var user = provisioned("rfc/create");
        calls().body(patch("{\"op\": \"replace\", \"path\": \"name.familyName\", \"value\": \"" + name + "\"}"))
                .patch(USERS + "/" + user.id())
                .then()
                .statusCode(200);
        var plain = name.replace("\\\\", "\\").replace("\\\"", "\"");
        user.read().then().body("name.familyName", equalTo(plain));
    }
}
