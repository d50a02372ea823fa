package jobshare.profile.scim;

import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** SCIM's errors have a form of their own, and nobody has to send If-Match: the contract says so for each operation of it. */
public class ScimInContract implements OASFilter {

    private static final String PROBLEM = "#/components/responses/Problem";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        var statuses = new TreeSet<String>();
        contract.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith("/scim/")) {
                item.getOperations().values().forEach(operation -> tell(operation, statuses));
            }
        });
        statuses.forEach(status -> contract.getComponents().addResponse("ScimError" + status, OASFactory.createAPIResponse()
                .description(contract.getComponents().getResponses().get("Problem" + status).getDescription())
                .content(OASFactory.createContent().addMediaType(ScimUserResource.SCIM, OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("#/components/schemas/ScimError"))))));
    }

    private static void tell(Operation operation, TreeSet<String> statuses) {
        var answers = operation.getResponses();
        answers.removeAPIResponse("428");
        answers.getAPIResponses().forEach((status, answer) -> {
            if ((PROBLEM + status).equals(answer.getRef())) {
                statuses.add(status);
                answer.setRef("#/components/responses/ScimError" + status);
            }
        });
    }
}
