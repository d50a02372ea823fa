package jobshare.matching.partner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import jobshare.kit.idempotency.Command;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.matching.directory.Caller;
import jobshare.matching.directory.Directory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What other wishes would change, over HTTP. */
@Path("/v1/matches/people/{id}/what-if")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Matches")
public class WhatIfResource {

    private final WhatIfs whatIfs;
    private final Directory directory;
    private final Caller caller;

    @Inject
    WhatIfResource(WhatIfs whatIfs, Directory directory, Caller caller) {
        this.whatIfs = whatIfs;
        this.directory = directory;
        this.caller = caller;
    }

    @POST
    @Command
    @APIResponseSchema(value = WhatIfView.class, responseCode = "200", responseDescription = "As it would be")
    @RolesAllowed({Roles.EMPLOYEE, Roles.HR})
    @Operation(operationId = "tryOtherWishes", summary = "The best partners if someone wished otherwise", description = "With other weights, another pattern, "
            + "or other wishes, against how it is now. Nothing is saved, and as it is no answer about what is, it is not in the match "
            + "log. With an Idempotency-Key the answer is kept for a repeat, as ever.")
    public RestResponse<WhatIfView> tryOut(@PathParam("id") PersonId id,
            @Parameter(description = "Only people of this site") @QueryParam("site") @Size(min = 1, max = 64) @Nullable String site,
            @Parameter(description = "Only people of this business unit") @QueryParam("businessUnit") @Size(min = 1, max = 100) @Nullable String businessUnit,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit, @NotNull @Valid WhatIf wished) {
        var person = directory.person(id).filter(known -> caller.isPerson(id) || caller.is(Roles.HR))
                .orElseThrow(() -> Problems.notFound("person", id));
        return Answers.ok(whatIfs.answer(person, wished, new Filter(site, businessUnit), limit));
    }
}
