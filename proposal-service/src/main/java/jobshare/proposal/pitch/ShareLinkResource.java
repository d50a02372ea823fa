package jobshare.proposal.pitch;

import jakarta.annotation.security.RolesAllowed;
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
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Page;
import jobshare.kit.web.Responses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Share links to a pitch. */
@Path("/v1/proposals/{id}/share-links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pitch page")
public class ShareLinkResource {

    private final ShareLinkService shareLinks;

    ShareLinkResource(ShareLinkService shareLinks) {
        this.shareLinks = shareLinks;
    }

    @POST
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HR})
    @APIResponseSchema(value = ShareLinkView.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "createShareLink", summary = "Create a share link",
            description = "A reader needs no account. A DRAFT cannot be shared: send a sounding or request it first. The link "
                    + "works until it expires, is revoked, or the proposal ends. The list of links contains its path. A proposal "
                    + "has at most 50 links.")
    public RestResponse<ShareLinkView> create(@PathParam("id") ProposalId id, @NotNull @Valid ShareLinkRequest wanted) {
        return Responses.created("/v1/proposals/" + id + "/share-links", shareLinks.create(id, wanted));
    }

    @GET
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HR})
    @Operation(operationId = "listShareLinks", summary = "List share links")
    public RestResponse<Page<ShareLinkView>> list(@PathParam("id") ProposalId id) {
        return Responses.ok(new Page<>(shareLinks.list(id), null));
    }

    @POST
    @Path("{linkId}/revoke")
    @IdempotentCommand
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HR})
    @Operation(operationId = "revokeShareLink", summary = "Revoke a share link")
    public RestResponse<ShareLinkView> revoke(@PathParam("id") ProposalId id, @PathParam("linkId") ShareLinkId linkId) {
        return Responses.ok(shareLinks.revoke(id, linkId.value()));
    }
}
