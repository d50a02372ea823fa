package jobshare.profile.scim;

import java.util.Objects;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** Gives SCIM operations their own error schema in the contract, and removes 428: If-Match is optional in SCIM. */
public class ScimContractFilter implements OASFilter {

    private static final String PROBLEM = "#/components/responses/Problem";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        var statuses = new TreeSet<String>();
        contract.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith("/scim/")) {
                item.getOperations().values().forEach(operation -> useScimErrors(operation, statuses));
            }
        });
        statuses.forEach(status -> contract.getComponents()
                .addResponse("ScimError" + status, OASFactory.createAPIResponse()
                        .description(Objects.requireNonNull(contract.getComponents().getResponses().get("Problem" + status))
                                .getDescription())
                        .content(OASFactory.createContent()
                                .addMediaType(ScimUserResource.SCIM, OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/ScimError"))))));
    }

    private static void useScimErrors(Operation operation, TreeSet<String> statuses) {
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
