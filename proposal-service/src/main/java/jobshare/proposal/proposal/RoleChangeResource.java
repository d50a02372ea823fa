package jobshare.proposal.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.idempotency.Command;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.proposal.arrangement.Arrangements;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A pair that holds a role asks for another one, as a pair. */
@Path("/v1/arrangements/{id}/change-role")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Arrangements")
public class RoleChangeResource {

    private final Arrangements arrangements;
    private final Proposals proposals;

    @Inject
    RoleChangeResource(Arrangements arrangements, Proposals proposals) {
        this.arrangements = arrangements;
        this.proposals = proposals;
    }

    @POST
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EMPLOYEE, Roles.HR})
    @APIResponseSchema(value = ProposalView.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "changeRoleAsPair", summary = "Ask for another role, as the pair that holds this one", description = "Drafts a proposal for an OPEN role. When it is HIRED, this arrangement ends in the same moment, and its role is free. "
            + "Until then nothing is told of it here.")
    public RestResponse<ProposalView> change(@PathParam("id") ArrangementId id, @NotNull @Valid NewRoleChange wanted) {
        var arrangement = arrangements.forRoleChange(id);
        var view = proposals.draft(wanted.by(arrangement.partnership()), arrangement.id());
        return Answers.created("/v1/proposals/" + view.id(), view);
    }
}
