package jobshare.matching.standing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import jobshare.kit.idempotency.Command;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.kit.web.Cursor;
import jobshare.kit.web.Page;
import jobshare.matching.directory.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Blocks over HTTP: each for whoever made them, and for nobody else. */
@Path("/v1/matches/people/{id}/blocks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Blocks")
public class BlockResource {

    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T23:59:59Z");

    private final Blocks blocks;
    private final Caller caller;

    @Inject
    BlockResource(Blocks blocks, Caller caller) {
        this.blocks = blocks;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "listBlocks", summary = "Whom you have blocked, oldest first")
    public RestResponse<Page<Block>> list(@PathParam("id") PersonId id,
            @Parameter(description = "From next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit, @Context UriInfo request) {
        checkOwn(id);
        var after = Cursor.read(cursor, 2, BlockResource::place);
        return Answers.page(Page.of(blocks.page(id, after, limit + 1), limit, row -> Cursor.of(row.since(), row.personId()),
                row -> row), request);
    }

    @POST
    @Command
    @APIResponseSchema(value = Block.class, responseCode = "201", responseDescription = "Blocked")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "createBlock", summary = "Block someone", description = "Holds at once, in every answer, and until you lift it: neither of you is offered to the other, can ask "
            + "the other or be suggested to the other. What is open between you ends with an ordinary no. They are not told.")
    public RestResponse<Block> create(@PathParam("id") PersonId id, @NotNull @Valid NewBlock wanted) {
        checkOwn(id);
        if (wanted.personId().equals(id)) {
            throw Problems.invalid("/personId", "This is yourself.");
        }
        var block = blocks.add(id, wanted.personId());
        return Answers.created("/v1/matches/people/" + id + "/blocks/" + block.personId(), block);
    }

    @DELETE
    @Path("/{other}")
    @Transactional
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "liftBlock", summary = "Lift a block", description = "You may be offered to each other again, unless a recent decline keeps you apart.")
    public RestResponse<Void> lift(@PathParam("id") PersonId id, @PathParam("other") PersonId other) {
        checkOwn(id);
        if (!blocks.lift(id, other)) {
            throw Problems.notFound("block of", other);
        }
        return Answers.noContent();
    }

    /** @throws DateTimeException when it is no time at which someone could have been blocked */
    private static Block place(List<String> keys) {
        var since = Instant.parse(keys.getFirst());
        if (since.isBefore(Instant.EPOCH) || since.isAfter(END_OF_TIME)) {
            throw new DateTimeException(since + " is out of all reason");
        }
        return new Block(PersonId.of(UUID.fromString(keys.getLast())), since);
    }

    private void checkOwn(PersonId id) {
        if (!caller.isPerson(id)) {
            throw Problems.notFound("person", id);
        }
    }
}
