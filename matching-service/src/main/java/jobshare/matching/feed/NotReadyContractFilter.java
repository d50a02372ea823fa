package jobshare.matching.feed;

import jakarta.ws.rs.core.HttpHeaders;
import jobshare.kit.openapi.ProblemExamples;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds the 503 response of {@link NotReadyFilter} to every operation of the contract. */
public class NotReadyContractFilter implements OASFilter {

    private static final String NAME = "Problem503";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getComponents().addResponse(NAME, notReady());
        contract.getPaths()
                .getPathItems()
                .values()
                .stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> operation.getResponses()
                        .addAPIResponse("503", OASFactory.createAPIResponse().ref("#/components/responses/" + NAME)));
    }

    private static APIResponse notReady() {
        return OASFactory.createAPIResponse()
                .description("This replica has just started and is loading its data.")
                .addHeader(HttpHeaders.RETRY_AFTER,
                        OASFactory.createHeader()
                                .description("Seconds to wait before the next attempt.")
                                .schema(OASFactory.createSchema().addType(SchemaType.INTEGER)))
                .content(OASFactory.createContent()
                        .addMediaType("application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                                        .example(ProblemExamples.body(NotReadyFilter.problem()))));
    }
}
