package jobshare.matching.block;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jobshare.kit.id.PersonId;
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Page;
import jobshare.kit.web.Responses;
import jobshare.matching.directory.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Blocks over HTTP. Everyone sees their own only. */
@Path("/v1/matches/people/{id}/blocks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Blocks")
public class BlockResource {

    private final BlockService blocks;
    private final Caller caller;

    BlockResource(BlockService blocks, Caller caller) {
        this.blocks = blocks;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "listBlocks", summary = "List the people whom you blocked", description = "Oldest first.")
    public RestResponse<Page<BlockView>> list(@PathParam("id") PersonId id, @Parameter(
            description = "Cursor of the page, from next of the previous page") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit, @Context UriInfo uri) {
        requireOwn(id);
        return Responses.page(blocks.page(id, BlockService.ORDER.request(cursor, limit)), uri);
    }

    @POST
    @IdempotentCommand
    @APIResponseSchema(value = BlockView.class, responseCode = "201", responseDescription = "Blocked")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "createBlock", summary = "Block a person",
            description = "Takes effect immediately and lasts until you delete it. Neither of you is offered to the other, "
                    + "can ask the other, or can be suggested to the other. Anything open between you ends as if you had "
                    + "declined. The blocked person is not notified.")
    public RestResponse<BlockView> create(@PathParam("id") PersonId id, @NotNull @Valid BlockRequest request) {
        requireOwn(id);
        if (request.personId().equals(id)) {
            throw Problems.invalid("/personId", "must not be your own id.");
        }
        var block = blocks.add(id, request.personId());
        return Responses.created("/v1/matches/people/" + id + "/blocks/" + block.personId(), block);
    }

    @DELETE
    @Path("/{other}")
    @Transactional
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "deleteBlock", summary = "Delete a block",
            description = "You can be offered to each other again, unless one of you declined the other recently.")
    public RestResponse<Void> delete(@PathParam("id") PersonId id, @PathParam("other") PersonId other) {
        requireOwn(id);
        if (!blocks.delete(id, other)) {
            throw Problems.notFound("block of person", other);
        }
        return Responses.noContent();
    }

    private void requireOwn(PersonId id) {
        if (!caller.isPerson(id)) {
            throw Problems.notFound("person", id);
        }
    }
}
