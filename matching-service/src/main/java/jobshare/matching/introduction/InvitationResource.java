package jobshare.matching.introduction;

import jakarta.annotation.security.RolesAllowed;
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
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Page;
import jobshare.kit.web.Responses;
import jobshare.matching.directory.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Invitations over HTTP, for the inviter. The invited person receives an introduction. */
@Path("/v1/introductions/invitations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Introductions")
public class InvitationResource {

    private final InvitationService invitations;
    private final InvitationRepository repository;
    private final Caller caller;

    InvitationResource(InvitationService invitations, InvitationRepository repository, Caller caller) {
        this.invitations = invitations;
        this.repository = repository;
        this.caller = caller;
    }

    @POST
    @IdempotentCommand
    @APIResponseSchema(value = InvitationView.class, responseCode = "201", responseDescription = "Created")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "createInvitation", summary = "Invite a colleague by work e-mail address",
            description = "The response does not reveal whether the address belongs to a participant. The invited person "
                    + "receives an introduction now, or when they join while the invitation is open. If they already asked "
                    + "you, the invitation accepts that introduction.")
    public RestResponse<InvitationView> create(@NotNull @Valid InvitationRequest request) {
        var invitation = invitations.invite(request.id(), caller.requirePerson(), request.workEmail(),
                IntroductionPurpose.MEETING, request.message(), null);
        return Responses.created("/v1/introductions/invitations/" + invitation.id(), invitation);
    }

    @GET
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "listInvitations", summary = "List your invitations", description = "Newest first.")
    public RestResponse<Page<InvitationView>> list(@Parameter(
            description = "Cursor of the page, from next of the previous page") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit, @Context UriInfo uri) {
        var request = InvitationRepository.ORDER.request(cursor, limit);
        var page = caller.person().map(person -> repository.page(person, request)).orElseGet(() -> Page.of(request, List.of()));
        return Responses.page(page.map(InvitationView::of), uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "getInvitation", summary = "Get one of your invitations")
    public RestResponse<InvitationView> get(@PathParam("id") InvitationId id) {
        return Responses.ok(InvitationView.of(requireOwn(id)));
    }

    @POST
    @Path("/{id}/withdraw")
    @IdempotentCommand
    @APIResponseSchema(value = InvitationView.class, responseCode = "200", responseDescription = "The updated invitation")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "withdrawInvitation", summary = "Withdraw an invitation")
    public RestResponse<InvitationView> withdraw(@PathParam("id") InvitationId id) {
        var invitation = requireOwn(id);
        invitations.withdraw(invitation);
        return Responses.ok(InvitationView.of(invitation));
    }

    private Invitation requireOwn(InvitationId id) {
        return repository.byId(id)
                .filter(found -> caller.isPerson(found.from()))
                .orElseThrow(() -> Problems.notFound("invitation", id));
    }
}
