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
 * Writes into the contract what holds for every operation: who may call it, which errors come, which headers are taken, and the examples
 * that lie under {@code openapi/examples}. So the resources say only what is their own.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractConventions implements OASFilter {

    static final String SCHEME = "oidc";
    private static final DotName OPERATION = DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");
    private static final DotName ROLES_ALLOWED = DotName.createSimple("jakarta.annotation.security.RolesAllowed");
    private static final DotName PERMIT_ALL = DotName.createSimple("jakarta.annotation.security.PermitAll");

    private final Map<String, MethodInfo> methods = new TreeMap<>();

    public ContractConventions(IndexView index) {
        for (AnnotationInstance annotation : index.getAnnotations(OPERATION)) {
            if (annotation.target().kind() == AnnotationTarget.Kind.METHOD && annotation.value("operationId") != null) {
                methods.put(annotation.value("operationId").asString(), annotation.target().asMethod());
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        ErrorAnswers.addTo(contract);
        contract.getComponents().addSecurityScheme(SCHEME, IssuerInContract.scheme(IssuerInContract.LOCAL_ISSUER));
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(path, method, operation, contract.getPaths())));
    }

    private void complete(String path, PathItem.HttpMethod method, Operation operation, Paths paths) {
        var roles = roles(operation);
        var caller = Examples.caller(operation);
        operation.addExtension("x-roles", roles);
        operation.setDescription((operation.getDescription() == null ? "" : operation.getDescription() + "\n\n")
                + (roles.isEmpty() ? "Needs no login." : "Roles: " + String.join(", ", roles) + ".")
                + caller.map(as -> " " + as.sentence()).orElse(""));
        caller.ifPresent(as -> operation.addExtension("x-example-as", as.subject()));
        operation.setSecurity(roles.isEmpty()
                ? List.of()
                : List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME, List.of())));
        if (method == PathItem.HttpMethod.POST) {
            operation.addParameter(OASFactory.createParameter().name("Idempotency-Key").in(Parameter.In.HEADER)
                    .description("The same key and body is done once and answered again; best a UUID.")
                    .schema(OASFactory.createSchema().addType(SchemaType.STRING)
                            .maxLength(255)));
        }
        ErrorAnswers.of(path, method, operation, roles.isEmpty())
                .forEach((status, answer) -> operation.getResponses().addAPIResponse(status, answer));
        operation.getResponses().getAPIResponses().values().forEach(ContractConventions::tellOfTexts);
        var parameters = new ArrayList<Parameter>();
        Stream.of(paths.getPathItem(path).getParameters(), operation.getParameters()).filter(list -> list != null)
                .forEach(parameters::addAll);
        ParameterWords.describe(path, parameters, paths);
        Examples.attach(operation, parameters);
    }

    /** What is a page in JSON is the whole list as a text in CSV, and what is data in JSON is a text to read in HTML. */
    private static void tellOfTexts(APIResponse answer) {
        tellOfText(answer, "text/csv", "All of it, not paged, under a line of headers (RFC 4180, UTF-8).");
        tellOfText(answer, "text/html", "A page for people.");
    }

    private static void tellOfText(APIResponse answer, String mediaType, String description) {
        var text = answer.getContent() == null ? null : answer.getContent().getMediaType(mediaType);
        if (text != null) {
            text.setSchema(OASFactory.createSchema().addType(SchemaType.STRING).description(description));
        }
    }

    /** None where the operation needs no login. */
    private List<String> roles(Operation operation) {
        var method = methods.get(operation.getOperationId());
        if (method == null) {
            throw new IllegalStateException("No method carries @Operation(operationId = \"" + operation.getOperationId() + "\")");
        }
        if (method.hasAnnotation(PERMIT_ALL)) {
            return List.of();
        }
        var allowed = method.hasAnnotation(ROLES_ALLOWED)
                ? method.annotation(ROLES_ALLOWED)
                : method.declaringClass().declaredAnnotation(ROLES_ALLOWED);
        if (allowed == null) {
            throw new IllegalStateException(
                    method.declaringClass() + "." + method.name() + " does not say which roles may call it");
        }
        return List.of(allowed.value().asStringArray());
    }
}
