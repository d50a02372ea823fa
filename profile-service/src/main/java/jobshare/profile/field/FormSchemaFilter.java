package jobshare.profile.field;

import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Derives contract schemas from the request schemas of people and roles: a merge patch has the same fields, none required, and a
 * view has the same descriptions.
 */
public class FormSchemaFilter implements OASFilter {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String REQUEST = "Request";
    private static final Map<String, String> VIEWS = Map.of("PersonRequest", "Person", "RoleRequest", "Role");

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getPaths()
                .getPathItems()
                .values()
                .stream()
                .map(PathItem::getPATCH)
                .filter(patch -> patch != null && patch.getRequestBody() != null)
                .forEach(patch -> patch.getRequestBody()
                        .getContent()
                        .getMediaTypes()
                        .values()
                        .forEach(body -> usePatchSchema(contract, body)));
        var schemas = contract.getComponents().getSchemas();
        VIEWS.forEach((request, view) -> copyDescriptions(Objects.requireNonNull(schemas.get(view)),
                Objects.requireNonNull(schemas.get(request)).getProperties()));
    }

    private static void usePatchSchema(OpenAPI contract, MediaType body) {
        var reference = body.getSchema() == null ? null : body.getSchema().getRef();
        var request = reference == null ? "" : reference.substring(reference.lastIndexOf('/') + 1);
        if (!VIEWS.containsKey(request)) {
            return;
        }
        var patch = request.replaceFirst(REQUEST + "$", "Patch");
        var whole = Objects.requireNonNull(contract.getComponents().getSchemas().get(request));
        contract.getComponents()
                .addSchema(patch,
                        OASFactory.createSchema()
                                .type(whole.getType())
                                .description("Any fields of " + request + "; null clears a field.")
                                .properties(whole.getProperties()));
        body.setSchema(OASFactory.createSchema().ref(SCHEMAS + patch));
    }

    private static void copyDescriptions(Schema view, Map<String, Schema> described) {
        view.getProperties().forEach((name, field) -> {
            var same = described.get(name);
            if (same != null && field.getDescription() == null) {
                field.setDescription(same.getDescription());
                field.setExamples(same.getExamples());
            }
        });
    }
}
