package jobshare.proposal.hiring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jobshare.kit.id.ProposalId;
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Responses;
import jobshare.proposal.proposal.ProposalView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The acceptance of an offer. */
@Path("/v1/proposals/{id}/accept")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Offers")
public class HiringResource {

    private final HiringService hiring;

    HiringResource(HiringService hiring) {
        this.hiring = hiring;
    }

    @POST
    @IdempotentCommand
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "acceptProposal", summary = "Accept an offer",
            description = "Both partners have to accept. The second acceptance is the hire, and starts the arrangement.")
    public RestResponse<ProposalView> accept(@PathParam("id") ProposalId id) {
        return Responses.ok(hiring.accept(id));
    }
}
