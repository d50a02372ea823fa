package jobshare.profile.change;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/** A merge patch has the fields of the whole form, none of them required: the contract says so with a schema of its own. */
public class PatchesInContract implements OASFilter {

    private static final String SCHEMAS = "#/components/schemas/";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getPaths().getPathItems().values().stream().map(PathItem::getPATCH)
                .filter(patch -> patch != null && patch.getRequestBody() != null)
                .forEach(patch -> patch.getRequestBody().getContent().getMediaTypes().values()
                        .forEach(body -> loosen(contract, body)));
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
}
