package jobshare.proposal.arrangement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;
import jobshare.kit.idempotency.Command;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.kit.web.Cursor;
import jobshare.kit.web.Page;
import jobshare.proposal.arrangement.ArrangementRepository.Filter;
import jobshare.proposal.proposal.Instants;
import jobshare.proposal.proposal.Listing.Place;
import jobshare.proposal.proposal.Standings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Arrangements over HTTP. */
@Path("/v1/arrangements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Arrangements", description = "What stands after the hire: trial, confirmation, conversion, end.")
public class ArrangementResource {

    private final Arrangements arrangements;
    private final ArrangementRepository repository;
    private final Standings standings;

    @Inject
    ArrangementResource(Arrangements arrangements, ArrangementRepository repository, Standings standings) {
        this.arrangements = arrangements;
        this.repository = repository;
        this.standings = standings;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Operation(operationId = "listArrangements", summary = "List the arrangements that you may see, by their last change")
    public RestResponse<Page<ArrangementView>> list(
            @QueryParam("proposalId") @Nullable ProposalId proposalId,
            @QueryParam("roleId") @Nullable RoleId roleId,
            @QueryParam("partnershipId") @Nullable PartnershipId partnershipId,
            @QueryParam("status") @Nullable ArrangementStatus status,
            @Parameter(description = "Only what has changed since, for a feed of changes; ISO 8601.") @QueryParam("updatedSince") @Nullable String updatedSince,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo request) {
        var after = Place.read(cursor);
        var filter = new Filter(status, proposalId == null ? null : proposalId.value(), roleId == null ? null : roleId.value(),
                partnershipId == null ? null : partnershipId.value(), Instants.query("updatedSince", updatedSince));
        var rows = repository.list(standings.reach(), filter, after, limit + 1);
        return Answers.page(Page.of(rows, limit, row -> Cursor.of(row.changedAt(), row.id()),
                row -> ArrangementView.of(row, standings.in(row.people(), row.role()))), request);
    }

    @GET
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Operation(operationId = "getArrangement", summary = "Read an arrangement, with what you may do next")
    public RestResponse<ArrangementView> read(@PathParam("id") ArrangementId id) {
        return Answers.ok(arrangements.read(id));
    }

    @POST
    @Path("{id}/confirm")
    @Command
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "confirmArrangement", summary = "Confirm it after the trial")
    public RestResponse<ArrangementView> confirm(@PathParam("id") ArrangementId id) {
        return Answers.ok(arrangements.command(id, ArrangementAction.CONFIRM, Arrangement::confirm));
    }

    @POST
    @Path("{id}/convert")
    @Command
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "convertArrangement", summary = "Make one shared job of two part-time ones")
    public RestResponse<ArrangementView> convert(@PathParam("id") ArrangementId id) {
        return Answers.ok(arrangements.command(id, ArrangementAction.CONVERT, Arrangement::convert));
    }

    @POST
    @Path("{id}/leave")
    @Command
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "leaveArrangement", summary = "Leave the role, as one of the two", description = "Your partner is asked: to stay, and have a successor sought, or to leave as well, which ends the arrangement.")
    public RestResponse<ArrangementView> leave(@PathParam("id") ArrangementId id) {
        return Answers.ok(arrangements.command(id, ArrangementAction.LEAVE, Arrangement::leave));
    }

    @POST
    @Path("{id}/stay")
    @Command
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "stayInArrangement", summary = "Stay in the role that your partner leaves; a successor is sought", description = "Your partnership ends with that, and you may be matched again. To go with your partner, leave as well.")
    public RestResponse<ArrangementView> stay(@PathParam("id") ArrangementId id) {
        return Answers.ok(arrangements.command(id, ArrangementAction.STAY, Arrangement::stay));
    }

    @POST
    @Path("{id}/end")
    @Command
    @RolesAllowed(Roles.HR)
    @Operation(operationId = "endArrangement", summary = "End it; the role is free again")
    public RestResponse<ArrangementView> end(@PathParam("id") ArrangementId id) {
        return Answers.ok(arrangements.command(id, ArrangementAction.END, Arrangement::end));
    }
}
