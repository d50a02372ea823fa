package jobshare.kit.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems that an operation may answer with. */
final class ErrorAnswers {

    private static final Map<String, String> MEANINGS = new TreeMap<>(Map.of(
            "400", "The request can't be understood, or a field breaks a rule of this contract; errors points to each.",
            "401", "No bearer token, or none that is valid here.",
            "403", "None of the caller's roles may do this.",
            "404", "Not there, or not the caller's to see.",
            "409", "A rule of the domain refuses; for a lifecycle, allowedActions lists what is legal now.",
            "412", "If-Match names a version that is no longer current.",
            "413", "The body is too large.",
            "415", "A Content-Type that is not taken here.",
            "422", "The Idempotency-Key was used for another request.",
            "428", "If-Match is missing."));

    private ErrorAnswers() {
    }

    static void addTo(OpenAPI contract) {
        if (contract.getComponents() == null) {
            contract.setComponents(OASFactory.createComponents());
        }
        List.of("HttpProblem", "HttpValidationProblem", "Violation").forEach(contract.getComponents()::removeSchema);
        contract.getComponents().addSchema("Problem", problem()).addSchema("FieldProblem", field());
        var examples = ErrorExamples.all();
        MEANINGS.forEach((status, meaning) -> contract.getComponents().addResponse(name(status), OASFactory.createAPIResponse()
                .description(meaning)
                .content(OASFactory.createContent().addMediaType("application/problem+json",
                        OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                                .example(examples.get(status))))));
    }

    static Map<String, APIResponse> of(String path, HttpMethod method, Operation operation, boolean open) {
        var answers = new TreeMap<String, APIResponse>();
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
                case "413", "415" -> body;
                case "422" -> method == HttpMethod.POST;
                default -> true;
            };
            if (applies) {
                answers.put(status, OASFactory.createAPIResponse().ref("#/components/responses/" + name(status)));
            }
        });
        return answers;
    }

    private static String name(String status) {
        return "Problem" + status;
    }

    private static Schema problem() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).description("What went wrong, and the way out (RFC 9457).")
                .addProperty("type", text("Stable; tell problems apart by it").addExample("urn:jobshare:problem:invalid-request"))
                .addProperty("title", text("The status in words"))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text("What is wrong, with the values, and the way out"))
                .addProperty("instance", text("The address of the request"))
                .addProperty("errors", OASFactory.createSchema().addType(SchemaType.ARRAY)
                        .items(OASFactory.createSchema().ref("#/components/schemas/FieldProblem")))
                .addProperty("allowedActions", OASFactory.createSchema().addType(SchemaType.ARRAY)
                        .items(OASFactory.createSchema().addType(SchemaType.STRING)));
    }

    private static Schema field() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT)
                .addProperty("pointer", text("JSON pointer into the body, or query:name, path, header:name"))
                .addProperty("detail", text("What is wrong with this field"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
