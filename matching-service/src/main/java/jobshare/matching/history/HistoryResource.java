package jobshare.matching.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Responses;
import jobshare.matching.directory.Caller;
import jobshare.matching.partnership.PartnershipAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The history of a partnership over HTTP. */
@Path("/v1/partnerships/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Partnerships")
public class HistoryResource {

    private final HistoryService history;
    private final PartnershipAccess access;
    private final Caller caller;

    HistoryResource(HistoryService history, PartnershipAccess access, Caller caller) {
        this.history = history;
        this.access = access;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "getPartnershipHistory", summary = "List the roles that two partners held together",
            description = "Available to everyone who can read the partnership. Recruiters and hiring managers see only "
                    + "arrangements for their own roles.")
    public RestResponse<HistoryView> get(@PathParam("id") PartnershipId id) {
        return Responses.ok(history.view(access.requireVisible(id)));
    }

    @POST
    @IdempotentCommand
    @APIResponseSchema(value = HistoryView.class, responseCode = "201", responseDescription = "Added")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "createHistoryEntry", summary = "Add a role to the history",
            description = "For a role that you two held before, or at another employer. Your partner sees it, and so does "
                    + "the employer when you apply for a role together.")
    public RestResponse<HistoryView> create(@PathParam("id") PartnershipId id, @NotNull @Valid HistoryEntryRequest request) {
        var by = caller.requirePerson();
        var partnership = access.lockOwn(id);
        history.add(partnership, request, by);
        return Responses.created("/v1/partnerships/" + id + "/history", history.view(partnership));
    }

    @DELETE
    @Path("/{entryId}")
    @Transactional
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "deleteHistoryEntry", summary = "Delete a role that you added to the history")
    public RestResponse<Void> delete(@PathParam("id") PartnershipId id,
            @Schema(format = "uuid") @PathParam("entryId") String entryId) {
        history.delete(access.requireOwn(id), Ids.parse(entryId), caller.requirePerson());
        return Responses.noContent();
    }
}
