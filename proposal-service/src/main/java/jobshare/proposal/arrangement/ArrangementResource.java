package jobshare.proposal.arrangement;

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
    private final ArrangementViews views;
    private final ArrangementTimes times;
    private final Standings standings;

    @Inject
    ArrangementResource(Arrangements arrangements, ArrangementRepository repository, ArrangementViews views,
            ArrangementTimes times, Standings standings) {
        this.arrangements = arrangements;
        this.repository = repository;
        this.views = views;
        this.times = times;
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
                row -> views.view(row, standings.in(row.people(), row.role()))), request);
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
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "confirmArrangement", summary = "Confirm it after the trial", description = "Each measure that was agreed for the trial needs an outcome.")
    public RestResponse<ArrangementView> confirm(@PathParam("id") ArrangementId id,
            @NotNull @Valid ArrangementRequests.Confirmation confirmation) {
        return Answers.ok(arrangements.command(id, ArrangementAction.CONFIRM,
                (arrangement, act) -> arrangement.confirm(confirmation.findings(), act)));
    }

    @POST
    @Path("{id}/extend-trial")
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "extendTrial", summary = "Give the trial more time, or an end")
    public RestResponse<ArrangementView> extendTrial(@PathParam("id") ArrangementId id,
            @NotNull @Valid ArrangementRequests.TrialExtension extension) {
        return Answers.ok(arrangements.command(id, ArrangementAction.EXTEND_TRIAL,
                (arrangement, act) -> arrangement.extendTrial(extension.until(), times.day(act.at()), act)));
    }

    @POST
    @Path("{id}/convert")
    @Command
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "convertArrangement", summary = "Make one shared job of two part-time ones", description = "Before its date all are reminded, and at the date told that it is due; it is done by this alone.")
    public RestResponse<ArrangementView> convert(@PathParam("id") ArrangementId id) {
        return Answers.ok(arrangements.command(id, ArrangementAction.CONVERT, Arrangement::convert));
    }

    @POST
    @Path("{id}/leave")
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "leaveArrangement", summary = "Leave the role, as one of the two", description = "Your partner is asked: to `stay`, or to leave as well, which ends the arrangement. The employer may `settle` what follows.")
    public RestResponse<ArrangementView> leave(@PathParam("id") ArrangementId id,
            @NotNull @Valid ArrangementRequests.Departure departure) {
        return Answers.ok(arrangements.command(id, ArrangementAction.LEAVE,
                (arrangement, act) -> arrangement.leave(departure.lastDay(), times.whenOneLeaves(), act)));
    }

    @POST
    @Path("{id}/stay")
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "stayInArrangement", summary = "Stay in the role that your partner leaves", description = "To share with a successor, who is then sought, or to take the role on alone, where the employer agrees. Your partnership ends with that, "
            + "and you may be matched again. To go with your partner, leave as well.")
    public RestResponse<ArrangementView> stay(@PathParam("id") ArrangementId id, @NotNull @Valid ArrangementRequests.Stay stay) {
        return Answers.ok(arrangements.command(id, ArrangementAction.STAY,
                (arrangement, act) -> arrangement.stay(stay.staysFor(), act)));
    }

    @POST
    @Path("{id}/settle")
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "settleArrangement", summary = "Say what follows when one of the two leaves", description = "SUCCESSOR: someone is sought for the one who stays. FULL_TIME: the one who stays, and has said that they would, takes the role on alone. "
            + "VACANCY: the role is free again. With the latter two it ends after the last working day.")
    public RestResponse<ArrangementView> settle(@PathParam("id") ArrangementId id,
            @NotNull @Valid ArrangementRequests.Settlement settlement) {
        return Answers.ok(arrangements.command(id, ArrangementAction.SETTLE,
                (arrangement, act) -> arrangement.settle(settlement.decision(), settlement.lastDay(), act)));
    }

    @POST
    @Path("{id}/end")
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.HR)
    @Operation(operationId = "endArrangement", summary = "End it; the role is free again")
    public RestResponse<ArrangementView> end(@PathParam("id") ArrangementId id,
            @NotNull @Valid ArrangementRequests.Ending ending) {
        return Answers.ok(arrangements.command(id, ArrangementAction.END,
                (arrangement, act) -> arrangement.end(ending.reason(), act)));
    }
}
