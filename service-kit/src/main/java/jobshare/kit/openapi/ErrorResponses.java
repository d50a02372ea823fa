package jobshare.kit.openapi;

import static java.util.Map.entry;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The problem responses of an operation. */
final class ErrorResponses {

    private static final Map<String, String> MEANINGS = new TreeMap<>(Map.ofEntries(
            entry("400", "The request is malformed, or a field violates this contract; errors lists each field."),
            entry("401", "The bearer token is missing or not valid."), entry("403", "None of your roles permits this operation."),
            entry("404", "Not found, or not visible to you."), entry("408", "The request body did not arrive in time."),
            entry("409", "A domain rule forbids this. In a lifecycle, allowedActions lists the actions that you can take now."),
            entry("412", "If-Match names an outdated version."), entry("413", "The request body is too large."),
            entry("415", "The Content-Type is not supported."),
            entry("422", "The Idempotency-Key was used for a different request."), entry("428", "If-Match is missing."),
            entry("429", "Too many requests. Retry-After gives the seconds to wait."),
            entry("503", "The service is busy or not ready. Retry-After gives the seconds to wait.")));

    /** Only operations that declare it themselves respond with it. */
    private static final String TOO_MANY_REQUESTS = "429";
    private static final Set<String> WITH_RETRY_AFTER = Set.of(TOO_MANY_REQUESTS, "503");

    private ErrorResponses() {
    }

    static void addTo(OpenAPI contract) {
        if (contract.getComponents() == null) {
            contract.setComponents(OASFactory.createComponents());
        }
        List.of("HttpProblem", "HttpValidationProblem", "Violation").forEach(contract.getComponents()::removeSchema);
        contract.getComponents().addSchema("Problem", problem());
        var examples = ProblemExamples.all();
        MEANINGS.forEach((status, meaning) -> {
            if (!status.equals(TOO_MANY_REQUESTS) || isDeclared(contract, status)) {
                contract.getComponents().addResponse(name(status), response(status, meaning, examples.get(status)));
            }
        });
    }

    private static boolean isDeclared(OpenAPI contract, String status) {
        return contract.getPaths()
                .getPathItems()
                .values()
                .stream()
                .flatMap(item -> item.getOperations().values().stream())
                .anyMatch(operation -> operation.getResponses().hasAPIResponse(status));
    }

    private static APIResponse response(String status, String meaning, @Nullable Object example) {
        var response = OASFactory.createAPIResponse()
                .description(meaning)
                .content(OASFactory.createContent()
                        .addMediaType("application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                                        .example(example)));
        return WITH_RETRY_AFTER.contains(status) ? response.addHeader(HttpHeaders.RETRY_AFTER,
                OASFactory.createHeader()
                        .description("Seconds to wait before the next attempt.")
                        .schema(OASFactory.createSchema().addType(SchemaType.INTEGER)))
                : response;
    }

    static Map<String, APIResponse> of(String path, HttpMethod method, Operation operation, boolean open) {
        var responses = new TreeMap<String, APIResponse>();
        var body = operation.getRequestBody() != null;
        var change = method != HttpMethod.GET;
        var conditional = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
        MEANINGS.keySet().forEach(status -> {
            var applies = switch (status) {
                case "401", "403" -> !open;
                case "404" -> path.contains("{");
                case "409" -> change;
                case "412", "428" -> conditional;
                case "408", "413", "415" -> body;
                case "422" -> method == HttpMethod.POST;
                case TOO_MANY_REQUESTS -> operation.getResponses().hasAPIResponse(status);
                default -> true;
            };
            if (applies) {
                responses.put(status, OASFactory.createAPIResponse().ref("#/components/responses/" + name(status)));
            }
        });
        return responses;
    }

    private static String name(String status) {
        return "Problem" + status;
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("The error and how to resolve it (RFC 9457).")
                .addProperty("type",
                        text("Stable identifier of the kind of problem").addExample("urn:jobshare:problem:invalid-request"))
                .addProperty("title", text("The status as text"))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text("The error with its values, and how to resolve it"))
                .addProperty("instance", text("The address of the request"))
                .addProperty("errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("#/components/schemas/FieldError")))
                .addProperty("allowedActions",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .items(OASFactory.createSchema().addType(SchemaType.STRING)));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
