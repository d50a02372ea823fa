package jobshare.matching.feed;

import jakarta.ws.rs.core.HttpHeaders;
import jobshare.kit.openapi.ErrorExamples;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Writes into the contract what every operation of this service answers until the index has caught up; see {@link NotReadyYet}. */
public class NotReadyInContract implements OASFilter {

    private static final String NAME = "Problem503";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getComponents().addResponse(NAME, notReady());
        contract.getPaths().getPathItems().values().stream().flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> operation.getResponses().addAPIResponse("503",
                        OASFactory.createAPIResponse().ref("#/components/responses/" + NAME)));
    }

    private static APIResponse notReady() {
        return OASFactory.createAPIResponse()
                .description("This replica has just started and still reads who takes part.")
                .addHeader(HttpHeaders.RETRY_AFTER, OASFactory.createHeader().description("Seconds to wait before trying again.")
                        .schema(OASFactory.createSchema().addType(SchemaType.INTEGER)))
                .content(OASFactory.createContent().addMediaType("application/problem+json",
                        OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                                .example(ErrorExamples.body(NotReadyYet.problem()))));
    }
}
