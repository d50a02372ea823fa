package jobshare.profile.change;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * What follows from a form. A merge patch has its fields, none of them required: the contract says so with a schema of its own. What a
 * field is for, who keeps it and who sees it is said once, in the form: what is read says the same of it.
 */
public class FormsInContract implements OASFilter {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final Map<String, String> VIEWS = Map.of("PersonForm", "Person", "RoleForm", "Role");

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getPaths().getPathItems().values().stream().map(PathItem::getPATCH)
                .filter(patch -> patch != null && patch.getRequestBody() != null)
                .forEach(patch -> patch.getRequestBody().getContent().getMediaTypes().values()
                        .forEach(body -> loosen(contract, body)));
        var schemas = contract.getComponents().getSchemas();
        VIEWS.forEach((form, view) -> describe(schemas.get(view), schemas.get(form).getProperties()));
    }

    private static void loosen(OpenAPI contract, MediaType body) {
        var reference = body.getSchema() == null ? null : body.getSchema().getRef();
        if (reference == null || !reference.endsWith("Form")) {
            return;
        }
        var form = reference.substring(reference.lastIndexOf('/') + 1);
        var patch = form.replaceFirst("Form$", "Patch");
        var whole = contract.getComponents().getSchemas().get(form);
        contract.getComponents().addSchema(patch, OASFactory.createSchema().type(whole.getType())
                .description("Any of the fields of " + form + "; null empties one.").properties(whole.getProperties()));
        body.setSchema(OASFactory.createSchema().ref(SCHEMAS + patch));
    }

    private static void describe(Schema view, Map<String, Schema> told) {
        view.getProperties().forEach((name, field) -> {
            var same = told.get(name);
            if (same != null && field.getDescription() == null) {
                field.setDescription(same.getDescription());
                field.setExamples(same.getExamples());
            }
        });
    }
}
