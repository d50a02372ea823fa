package jobshare.proposal.arrangement;

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
import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Page;
import jobshare.kit.web.Responses;
import jobshare.proposal.access.AccessResolver;
import jobshare.proposal.arrangement.ArrangementRepository.Filter;
import jobshare.proposal.command.Instants;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Arrangements over HTTP. */
@Path("/v1/arrangements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Arrangements", description = "What a pair holds after the hire: trial, confirmation, conversion, end.")
public class ArrangementResource {

    private final ArrangementService arrangements;
    private final ArrangementRepository repository;
    private final ArrangementViews views;
    private final ArrangementSettings settings;
    private final AccessResolver accessResolver;

    ArrangementResource(ArrangementService arrangements, ArrangementRepository repository, ArrangementViews views,
            ArrangementSettings settings, AccessResolver accessResolver) {
        this.arrangements = arrangements;
        this.repository = repository;
        this.views = views;
        this.settings = settings;
        this.accessResolver = accessResolver;
    }

    @GET
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Operation(operationId = "listArrangements", summary = "List arrangements",
            description = "Returns the arrangements that you may see, least recently changed first.")
    public RestResponse<Page<ArrangementView>> list(@QueryParam("proposalId") @Nullable ProposalId proposalId,
            @QueryParam("roleId") @Nullable RoleId roleId, @QueryParam("partnershipId") @Nullable PartnershipId partnershipId,
            @QueryParam("status") @Nullable ArrangementStatus status,
            @Parameter(description = "Returns a change feed of the arrangements that changed at or "
                    + "after this time (ISO 8601).") @QueryParam("updatedSince") @Nullable String updatedSince,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit, @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo request) {
        var filter = new Filter(status, proposalId == null ? null : proposalId.value(), roleId == null ? null : roleId.value(),
                partnershipId == null ? null : partnershipId.value(), Instants.query("updatedSince", updatedSince));
        var page = repository.page(accessResolver.visibilityScope(), filter, ArrangementRepository.ORDER.request(cursor, limit));
        var access = accessResolver.accessTo(page.items().stream().map(Arrangement::role).toList());
        return Responses.page(page.map(row -> views.view(row, access.apply(row.people(), row.role()))), request);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Operation(operationId = "getArrangement", summary = "Get an arrangement",
            description = "`allowedActions` lists what you may do next.")
    public RestResponse<ArrangementView> get(@PathParam("id") ArrangementId id) {
        return Responses.ok(arrangements.get(id));
    }

    @POST
    @Path("{id}/confirm")
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "confirmArrangement", summary = "Confirm an arrangement",
            description = "Ends the trial successfully. Give an outcome for each measure that was agreed for it.")
    public RestResponse<ArrangementView> confirm(@PathParam("id") ArrangementId id, @NotNull @Valid ConfirmRequest request) {
        return Responses.ok(arrangements.command(id, ArrangementAction.CONFIRM,
                (arrangement, context) -> arrangement.confirm(request.findings(), context)));
    }

    @POST
    @Path("{id}/extend-trial")
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "extendTrial", summary = "Extend a trial",
            description = "If the trial has no end yet, this sets one.")
    public RestResponse<ArrangementView> extendTrial(@PathParam("id") ArrangementId id,
            @NotNull @Valid ExtendTrialRequest request) {
        return Responses.ok(arrangements.command(id, ArrangementAction.EXTEND_TRIAL,
                (arrangement, context) -> arrangement.extendTrial(request.until(), settings.day(context.at()), context)));
    }

    @POST
    @Path("{id}/convert")
    @IdempotentCommand
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "convertArrangement", summary = "Convert two part-time jobs into a job share",
            description = "Everyone is reminded before and on the conversion date, but only this operation converts the jobs.")
    public RestResponse<ArrangementView> convert(@PathParam("id") ArrangementId id) {
        return Responses.ok(arrangements.command(id, ArrangementAction.CONVERT, Arrangement::convert));
    }

    @POST
    @Path("{id}/leave")
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "leaveArrangement", summary = "Leave an arrangement",
            description = "Your partner can `remain`, or leave too, which ends the arrangement. The employer decides the "
                    + "outcome with `resolve-departure`.")
    public RestResponse<ArrangementView> leave(@PathParam("id") ArrangementId id, @NotNull @Valid LeaveRequest request) {
        return Responses.ok(arrangements.command(id, ArrangementAction.LEAVE,
                (arrangement, context) -> arrangement.leave(request.lastDay(), settings.departureOutcome(), context)));
    }

    @POST
    @Path("{id}/remain")
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "remainInArrangement", summary = "Remain in the role that your partner leaves",
            description = "You share it with a successor, who is then sought, or hold it alone if the employer agrees. This "
                    + "ends your partnership, and you can be matched again.")
    public RestResponse<ArrangementView> remain(@PathParam("id") ArrangementId id, @NotNull @Valid RemainRequest request) {
        return Responses.ok(arrangements.command(id, ArrangementAction.REMAIN,
                (arrangement, context) -> arrangement.remain(request.continuation(), context)));
    }

    @POST
    @Path("{id}/resolve-departure")
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "resolveDeparture", summary = "Decide the outcome of a departure",
            description = "SUCCESSOR: a successor is sought for the remaining partner. FULL_TIME: the remaining partner, "
                    + "who has agreed to it, holds the role alone. VACANCY: the role is free again. FULL_TIME and VACANCY "
                    + "end the arrangement after the last working day.")
    public RestResponse<ArrangementView> resolveDeparture(@PathParam("id") ArrangementId id,
            @NotNull @Valid ResolveDepartureRequest request) {
        return Responses.ok(arrangements.command(id, ArrangementAction.RESOLVE_DEPARTURE,
                (arrangement, context) -> arrangement.resolveDeparture(request.employerDecision(), request.lastDay(), context)));
    }

    @POST
    @Path("{id}/end")
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.HR)
    @Operation(operationId = "endArrangement", summary = "End an arrangement", description = "The role is free again.")
    public RestResponse<ArrangementView> end(@PathParam("id") ArrangementId id, @NotNull @Valid EndRequest request) {
        return Responses.ok(arrangements.command(id, ArrangementAction.END,
                (arrangement, context) -> arrangement.end(request.reason(), context)));
    }
}
