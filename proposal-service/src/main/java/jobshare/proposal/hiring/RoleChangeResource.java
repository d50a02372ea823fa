package jobshare.proposal.hiring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Responses;
import jobshare.proposal.arrangement.ArrangementService;
import jobshare.proposal.proposal.ProposalService;
import jobshare.proposal.proposal.ProposalView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A change of role of a pair that holds one. */
@Path("/v1/arrangements/{id}/change-role")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Arrangements")
public class RoleChangeResource {

    private final ArrangementService arrangements;
    private final ProposalService proposals;

    RoleChangeResource(ArrangementService arrangements, ProposalService proposals) {
        this.arrangements = arrangements;
        this.proposals = proposals;
    }

    @POST
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EMPLOYEE, Roles.HR})
    @APIResponseSchema(value = ProposalView.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "changeRoleAsPair", summary = "Ask for another role as a pair",
            description = "Drafts a proposal for an OPEN role. With the hire, this arrangement ends and its role is free "
                    + "again. Until then, the hiring manager of this role is not notified.")
    public RestResponse<ProposalView> change(@PathParam("id") ArrangementId id, @NotNull @Valid RoleChangeRequest request) {
        var arrangement = arrangements.requireRoleChangeAllowed(id);
        var view = proposals.draft(request.proposalOf(arrangement.partnership()), arrangement.id());
        return Responses.created("/v1/proposals/" + view.id(), view);
    }
}
