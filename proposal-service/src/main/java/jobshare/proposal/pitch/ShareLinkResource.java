package jobshare.proposal.pitch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jobshare.kit.id.ProposalId;
import jobshare.kit.idempotency.Command;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.kit.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Links to a pitch for someone without an account. */
@Path("/v1/proposals/{id}/share-links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pitch page")
public class ShareLinkResource {

    private final Sharing sharing;

    @Inject
    ShareLinkResource(Sharing sharing) {
        this.sharing = sharing;
    }

    @POST
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HR})
    @APIResponseSchema(value = ShareLinkView.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "sharePitch", summary = "Make a link by which someone without an account reads the pitch", description = "It expires, can be revoked, and ends with the proposal. Its address is in the list of links.")
    public RestResponse<ShareLinkView> share(@PathParam("id") ProposalId id, @NotNull @Valid NewShareLink wanted) {
        return Answers.created("/v1/proposals/" + id + "/share-links", sharing.share(id, wanted));
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HR})
    @Operation(operationId = "listShareLinks", summary = "List the links to the pitch, with their addresses and when they were opened")
    public RestResponse<Page<ShareLinkView>> list(@PathParam("id") ProposalId id) {
        return Answers.ok(new Page<>(sharing.list(id), null));
    }

    @POST
    @Path("{linkId}/revoke")
    @Command
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HR})
    @Operation(operationId = "revokeShareLink", summary = "Revoke a link: from now on it opens nothing")
    public RestResponse<ShareLinkView> revoke(@PathParam("id") ProposalId id, @PathParam("linkId") ShareLinkId linkId) {
        return Answers.ok(sharing.revoke(id, linkId.value()));
    }
}
