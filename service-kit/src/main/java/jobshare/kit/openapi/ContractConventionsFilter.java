package jobshare.kit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * Adds to the contract what all operations have in common: the roles that may call them, error responses, headers, names of
 * schemas, and the examples under {@code openapi/examples}. Resources describe only what is specific to them.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractConventionsFilter implements OASFilter {

    static final String SCHEME = "oidc";
    private static final DotName OPERATION = DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName ROLES_ALLOWED = DotName.createSimple("jakarta.annotation.security.RolesAllowed");
    private static final DotName PERMIT_ALL = DotName.createSimple("jakarta.annotation.security.PermitAll");

    private final Map<String, MethodInfo> methods = new TreeMap<>();

    public ContractConventionsFilter(IndexView index) {
        for (AnnotationInstance annotation : index.getAnnotations(OPERATION)) {
            if (annotation.target().kind() == AnnotationTarget.Kind.METHOD && annotation.value("operationId") != null) {
                methods.put(annotation.value("operationId").asString(), annotation.target().asMethod());
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        ErrorResponses.addTo(contract);
        SchemaNames.simplify(contract);
        contract.getComponents().addSecurityScheme(SCHEME, IssuerContractFilter.scheme(IssuerContractFilter.LOCAL_ISSUER));
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> complete(path, method, operation, contract.getPaths())));
    }

    private void complete(String path, PathItem.HttpMethod method, Operation operation, Paths paths) {
        var roles = roles(operation);
        var caller = OperationExamples.caller(operation);
        operation.addExtension("x-roles", roles);
        operation.setDescription((operation.getDescription() == null ? "" : operation.getDescription() + "\n\n")
                + (roles.isEmpty() ? "No authentication required." : "Roles: " + String.join(", ", roles) + ".")
                + caller.map(as -> " " + as.sentence()).orElse(""));
        caller.ifPresent(as -> operation.addExtension("x-example-as", as.subject()));
        operation.setSecurity(
                roles.isEmpty() ? List.of() : List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME, List.of())));
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(Parameter.In.HEADER)
                    .description("Makes the request safe to retry: a request with the same key and body runs once, and its "
                            + "response is sent again. We recommend a UUID.")
                    .schema(OASFactory.createSchema().addType(SchemaType.STRING).maxLength(255)));
        }
        ErrorResponses.of(path, method, operation, roles.isEmpty())
                .forEach((status, response) -> operation.getResponses().addAPIResponse(status, response));
        operation.getResponses().getAPIResponses().values().forEach(ContractConventionsFilter::describeTexts);
        var parameters = new ArrayList<Parameter>();
        Stream.of(paths.getPathItem(path).getParameters(), operation.getParameters())
                .filter(list -> list != null)
                .forEach(parameters::addAll);
        ParameterDescriptions.describe(path, parameters, paths);
        OperationExamples.attach(operation, parameters);
    }

    /** JSON responses are paged; CSV contains the whole list. HTML is a page to read. */
    private static void describeTexts(APIResponse response) {
        describeText(response, "text/csv", "The whole list without paging, with a header line (RFC 4180, UTF-8).");
        describeText(response, "text/html", "A human-readable page.");
    }

    private static void describeText(APIResponse response, String mediaType, String description) {
        var text = response.getContent() == null ? null : response.getContent().getMediaType(mediaType);
        if (text != null) {
            text.setSchema(OASFactory.createSchema().addType(SchemaType.STRING).description(description));
        }
    }

    /** Returns the roles that may call the operation; empty if it requires no authentication. */
    private List<String> roles(Operation operation) {
        var method = methods.get(operation.getOperationId());
        if (method == null) {
            throw new IllegalStateException(
                    "No method is annotated with @Operation(operationId = \"" + operation.getOperationId() + "\")");
        }
        if (method.hasAnnotation(PERMIT_ALL)) {
            return List.of();
        }
        var allowed = method.hasAnnotation(ROLES_ALLOWED) ? method.annotation(ROLES_ALLOWED)
                : method.declaringClass().declaredAnnotation(ROLES_ALLOWED);
        if (allowed == null) {
            throw new IllegalStateException(
                    method.declaringClass() + "." + method.name() + " does not declare the roles that may call it");
        }
        return List.of(allowed.value().asStringArray());
    }
}
