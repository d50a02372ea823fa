package jobshare.matching.introduction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.UUID;
import jobshare.kit.idempotency.Command;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.kit.web.Cursor;
import jobshare.kit.web.Page;
import jobshare.matching.directory.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Invitations over HTTP: each for the one who invites. The invited person gets an introduction. */
@Path("/v1/introductions/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Introductions")
public class InvitationResource {

    private final Invitations invitations;
    private final InvitationRepository repository;
    private final Caller caller;

    @Inject
    InvitationResource(Invitations invitations, InvitationRepository repository, Caller caller) {
        this.invitations = invitations;
        this.repository = repository;
        this.caller = caller;
    }

    @POST
    @Command
    @APIResponseSchema(value = InvitationView.class, responseCode = "201", responseDescription = "Created")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "createInvitation", summary = "Invite someone you know, by work e-mail", description = "The answer is the same whether or not someone of that address is in the programme. They get an "
            + "introduction, now or when they join while it is open. If they have asked you already, it is a yes to that.")
    public RestResponse<InvitationView> create(@NotNull @Valid NewInvitation wanted) {
        var invitation = invitations.invite(wanted.id(), caller.requirePerson(), wanted.workEmail(),
                Purpose.MEETING, wanted.message(), null);
        return Answers.created("/v1/introductions/invitations/" + invitation.id(), invitation);
    }

    @GET
    @Transactional
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "listInvitations", summary = "Those whom you have invited, newest first")
    public RestResponse<Page<InvitationView>> list(
            @Parameter(description = "From next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit, @Context UriInfo request) {
        var after = Cursor.read(cursor, 1, keys -> UUID.fromString(keys.getFirst()));
        var rows = caller.person().map(person -> repository.page(person, after, limit + 1)).orElse(List.of());
        return Answers.page(Page.of(rows, limit, row -> Cursor.of(row.id()), InvitationView::of), request);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "readInvitation", summary = "One invitation of yours")
    public RestResponse<InvitationView> read(@PathParam("id") InvitationId id) {
        return Answers.ok(InvitationView.of(own(id)));
    }

    @POST
    @Path("/{id}/withdraw")
    @Command
    @APIResponseSchema(value = InvitationView.class, responseCode = "200", responseDescription = "As it stands now")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "withdrawInvitation", summary = "Take your invitation back")
    public RestResponse<InvitationView> withdraw(@PathParam("id") InvitationId id) {
        var invitation = own(id);
        invitations.withdraw(invitation);
        return Answers.ok(InvitationView.of(invitation));
    }

    private Invitation own(InvitationId id) {
        return repository.byId(id).filter(found -> caller.isPerson(found.from()))
                .orElseThrow(() -> Problems.notFound("invitation", id));
    }
}
