package jobshare.kit.test;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.restassured.http.Headers;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Checks of the OpenAPI contract of every service. The contract test of a service extends this class and is a @QuarkusTest. */
public abstract class ContractChecks {

    private static final Path COMMITTED = Path.of("contracts", "openapi.yaml");
    private static final Pattern NUMBERED = Pattern.compile(".*\\D\\d+");

    @Test
    void servesTheCommittedContract() throws IOException {
        var served = given().get("/openapi").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("contracts.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, served);
        }
        assertEquals(Files.readString(COMMITTED), served,
                "The contract has changed. Review the difference. If it is intended, run again with -Dcontracts.write=true "
                        + "and commit the file.");
    }

    @Test
    void describesEveryOperationWithRolesErrorsAndExamples() {
        var gaps = new ArrayList<String>();
        operations().forEach((name, operation) -> {
            require(gaps, name, "summary", operation.get("summary"));
            require(gaps, name, "x-roles", operation.get("x-roles"));
            require(gaps, name, "tags", operation.get("tags"));
            if (operation.get("requestBody") instanceof Map<?, ?> body) {
                exampleIn(gaps, name + " request", body);
            }
            var responses = (Map<?, ?>) operation.get("responses");
            var open = List.of().equals(operation.get("x-roles"));
            if (!open) {
                require(gaps, name, "x-example-as (openapi/examples/callers.properties)", operation.get("x-example-as"));
            }
            assertTrue(responses.keySet().containsAll(open ? List.of("400") : List.of("400", "401", "403")),
                    name + " does not declare its errors");
            responses.forEach((status, response) -> {
                if (status.toString().startsWith("2") && !status.equals("204")) {
                    require(gaps, name + " " + status, "content", ((Map<?, ?>) response).get("content"));
                    exampleIn(gaps, name + " " + status, (Map<?, ?>) response);
                }
            });
        });
        assertEquals(List.of(), gaps);
    }

    /** A schema named like Step1 or StepView comes from a class that shares its name with another one. */
    @Test
    void namesEverySchemaForItsContent() {
        Map<String, Object> schemas = contract().getMap("components.schemas");
        var ambiguous = schemas.keySet()
                .stream()
                .filter(name -> isNumbered(name, schemas) || name.endsWith("View") || isPageOfAnother(name, schemas))
                .map(name -> "Schema " + name + ": rename one of the classes " + classesNamedLike(name)
                        + ", or name its schema with @Schema(name = \"...\")")
                .toList();
        assertEquals(List.of(), ambiguous);
    }

    private static boolean isNumbered(String name, Map<String, Object> schemas) {
        return NUMBERED.matcher(name).matches() && schemas.containsKey(withoutNumber(name));
    }

    private static boolean isPageOfAnother(String name, Map<String, Object> schemas) {
        return name.startsWith("Page") && schemas.keySet().stream().anyMatch(other -> name.equals("Page" + other));
    }

    private static String withoutNumber(String name) {
        return name.replaceFirst("\\d+$", "");
    }

    private static List<String> classesNamedLike(String schema) {
        var name = withoutNumber(schema).replaceFirst("^Page(?=.)", "").replaceFirst("View$", "");
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("jobshare")
                .stream()
                .filter(type -> type.getSimpleName().replaceFirst("View$", "").equals(name))
                .map(JavaClass::getName)
                .sorted()
                .toList();
    }

    /** Limits are declared where data enters. */
    @Test
    void limitsEveryTextAndListOfARequest() {
        JsonNode document = new ObjectMapper().valueToTree(contract().getMap(""));
        var limits = new ContractLimits(document.path("components").path("schemas"));
        operations()
                .forEach((name, operation) -> limits.check(name, new ObjectMapper().valueToTree(operation.get("requestBody"))));
        assertEquals(List.of(), limits.gaps(),
                "Add @Size(max = ...) or a maximum in the @Schema: what has no limit can make an event that is too large to publish.");
    }

    @Test
    void servesSwaggerUi() {
        var page = given().get("/swagger-ui/").then().statusCode(200).contentType("text/html").extract();
        requireSecurityHeaders(page.headers(), "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'");
        assertFalse(page.asString().contains("persistAuthorization: true"), "The browser would store the token");
    }

    @Test
    void protectsTheReadersOfEveryResponse() {
        for (var address : List.of("/v1", "/v1/no-such-page", "/no-such-page", "/openapi", "/q/health/live")) {
            requireSecurityHeaders(given().accept("text/html, */*").get(address).headers(), "default-src 'none'");
        }
    }

    /** @param policy how the Content-Security-Policy begins; the rest forbids frames, forms and other base addresses */
    public static void requireSecurityHeaders(Headers headers, String policy) {
        var actual = headers.getValue("Content-Security-Policy");
        assertNotNull(actual, headers.toString());
        assertEquals(1, headers.getValues("Content-Security-Policy").size(), headers.toString());
        assertTrue(actual.startsWith(policy) && actual.endsWith("; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"),
                actual);
        assertEquals(List.of("no-referrer"), headers.getValues("Referrer-Policy"));
        assertEquals(List.of("nosniff"), headers.getValues("X-Content-Type-Options"));
    }

    private static void exampleIn(List<String> gaps, String where, Map<?, ?> holder) {
        if (holder.get("content") instanceof Map<?, ?> content) {
            content.forEach((type, media) -> {
                if (type.toString().contains("json")) {
                    require(gaps, where, "example", ((Map<?, ?>) media).get("example"));
                }
            });
        }
    }

    private static void require(List<String> gaps, String where, String what, Object value) {
        if (value == null || value.toString().isBlank()) {
            gaps.add(where + " has no " + what);
        }
    }

    /** Returns all operations by method and path. */
    public static Map<String, Map<String, Object>> operations() {
        var operations = new TreeMap<String, Map<String, Object>>();
        Map<String, Map<String, Map<String, Object>>> paths = contract().getMap("paths");
        paths.forEach((path, item) -> item.forEach((method, operation) -> {
            if (List.of("get", "post", "put", "patch", "delete").contains(method)) {
                operations.put(method.toUpperCase(Locale.ROOT) + " " + path, operation);
            }
        }));
        return operations;
    }

    private static JsonPath contract() {
        return JsonPath.from(given().accept("application/json").get("/openapi?format=JSON").asString());
    }
}
