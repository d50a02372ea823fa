package jobshare.matching.match;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jobshare.kit.id.PersonId;
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Responses;
import jobshare.matching.directory.Caller;
import jobshare.matching.directory.Directory;
import jobshare.matching.pairing.PairingFactsLoader.Reader;
import jobshare.matching.search.PartnerFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Compares the partners of a person with those that other wishes would give. */
@Path("/v1/matches/people/{id}/what-if")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Matches")
public class WhatIfResource {

    private final WhatIfService whatIfs;
    private final Directory directory;
    private final Caller caller;

    WhatIfResource(WhatIfService whatIfs, Directory directory, Caller caller) {
        this.whatIfs = whatIfs;
        this.directory = directory;
        this.caller = caller;
    }

    @POST
    @IdempotentCommand
    @APIResponseSchema(value = WhatIfView.class, responseCode = "200",
            responseDescription = "The new list, compared with the current one")
    @RolesAllowed({Roles.EMPLOYEE, Roles.HR})
    @Operation(operationId = "runWhatIf", summary = "Preview partners with other wishes",
            description = "Lists the best partners with other weights, another "
                    + "working pattern or other wishes, and compares them with the current list. Nothing is saved or logged.")
    public RestResponse<WhatIfView> runWhatIf(@PathParam("id") PersonId id,
            @Parameter(description = "Include only people at this site") @QueryParam("site") @Size(min = 1,
                    max = 64) @Nullable String site,
            @Parameter(description = "Include only people in this business unit") @QueryParam("businessUnit") @Size(min = 1,
                    max = 100) @Nullable String businessUnit,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit, @NotNull @Valid WhatIfRequest request) {
        var person = directory.person(id)
                .filter(known -> caller.isPerson(id) || caller.is(Roles.HR))
                .orElseThrow(() -> Problems.notFound("person", id));
        return Responses.ok(whatIfs.answer(person, request, new PartnerFilter(site, businessUnit), limit,
                caller.isPerson(id) ? Reader.SELF : Reader.ANOTHER));
    }
}
