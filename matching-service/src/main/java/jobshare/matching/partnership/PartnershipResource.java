package jobshare.matching.partnership;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Page;
import jobshare.kit.web.Responses;
import jobshare.matching.command.DateBounds;
import jobshare.matching.directory.Caller;
import jobshare.matching.introduction.IntroductionPurpose;
import jobshare.matching.introduction.IntroductionService;
import jobshare.matching.introduction.InvitationService;
import jobshare.matching.introduction.InvitationView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Partnerships over HTTP. */
@Path("/v1/partnerships")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Partnerships")
public class PartnershipResource {

    private final PartnershipService partnerships;
    private final PartnershipRepository repository;
    private final PartnershipAccess access;
    private final PartnershipViewMapper views;
    private final IntroductionService introductions;
    private final InvitationService invitations;
    private final Caller caller;
    private final Clock clock;

    PartnershipResource(PartnershipService partnerships, PartnershipRepository repository, PartnershipAccess access,
            PartnershipViewMapper views, IntroductionService introductions, InvitationService invitations, Caller caller,
            Clock clock) {
        this.partnerships = partnerships;
        this.repository = repository;
        this.access = access;
        this.views = views;
        this.introductions = introductions;
        this.invitations = invitations;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @IdempotentCommand
    @APIResponseSchema(value = PartnershipView.class, responseCode = "201", responseDescription = "Created")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "createPartnership", summary = "Propose a partnership",
            description = "Requires an introduction that both of you accepted. Your partner finds the partnership in their "
                    + "list and confirms it. Each of you can be in one active partnership.")
    public RestResponse<PartnershipView> create(@NotNull @Valid PartnershipRequest request) {
        var by = caller.requirePerson();
        var introduction = introductions.find(request.introductionId())
                .filter(found -> found.roleOf(by).isPresent())
                .orElseThrow(() -> Problems.notFound("introduction", request.introductionId()));
        var id = request.id() == null ? PartnershipId.of(Ids.v7()) : request.id();
        return Responses.created("/v1/partnerships/" + id, views.map(partnerships.propose(id, introduction, by)));
    }

    @POST
    @Path("/declarations")
    @IdempotentCommand
    @APIResponseSchema(value = InvitationView.class, responseCode = "201", responseDescription = "Created")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "declarePartnership", summary = "Declare an existing partnership",
            description = "Names your partner by work e-mail address. The response does not reveal whether the address "
                    + "belongs to a participant. Your partner receives an introduction; accepting it creates an active "
                    + "partnership.")
    public RestResponse<InvitationView> declare(@NotNull @Valid DeclarationRequest request) {
        DateBounds.requirePast("/togetherSince", request.togetherSince(), LocalDate.now(clock));
        var invitation = invitations.invite(request.id(), caller.requirePerson(), request.workEmail(),
                IntroductionPurpose.PARTNERSHIP, request.message(), request.togetherSince());
        return Responses.created("/v1/introductions/invitations/" + invitation.id(), invitation);
    }

    @GET
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR, Roles.HR_SYSTEM})
    @Operation(operationId = "listPartnerships", summary = "List partnerships",
            description = "Newest first. Employees see their own; recruiters and hiring managers see those that are "
                    + "proposed for one of their roles or hold it; HR sees all, and HR systems see all without free text.")
    public RestResponse<Page<PartnershipView>> list(
            @Parameter(
                    description = "Only partnerships with this status") @QueryParam("status") @Nullable PartnershipStatus status,
            @Parameter(description = "Only partnerships of this person") @QueryParam("personId") @Nullable PersonId personId,
            @Parameter(description = "Cursor of the page, from next of the "
                    + "previous page") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit, @Context UriInfo uri) {
        var page = repository.page(access.scope(), personId, status, PartnershipRepository.ORDER.request(cursor, limit));
        return Responses.page(new Page<>(views.map(page.items()), page.next()), uri);
    }

    @GET
    @Path("/counts")
    @RolesAllowed({Roles.HR, Roles.AUDITOR})
    @Operation(operationId = "countPartnerships", summary = "Count partnerships by status")
    public RestResponse<Map<PartnershipStatus, Long>> counts() {
        return Responses.ok(repository.counts());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR, Roles.HR_SYSTEM})
    @Operation(operationId = "getPartnership", summary = "Get a partnership",
            description = "Recruiters and hiring managers can read it once it is proposed for one of their roles. They see "
                    + "the signed agreement for that role, and nothing about the introduction.")
    public RestResponse<PartnershipView> get(@PathParam("id") PartnershipId id) {
        return Responses.ok(views.map(access.requireStateVisible(id)));
    }

    @POST
    @Path("/{id}/confirm")
    @IdempotentCommand
    @APIResponseSchema(value = PartnershipView.class, responseCode = "200", responseDescription = "The updated partnership")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "confirmPartnership", summary = "Confirm a partnership",
            description = "Confirms a partnership that your partner proposed. Neither of you is offered to other people any "
                    + "more. Next, have the conversation and write your agreement.")
    public RestResponse<PartnershipView> confirm(@PathParam("id") PartnershipId id) {
        return run(id, partnerships::confirm);
    }

    @POST
    @Path("/{id}/dissolve")
    @IdempotentCommand
    @APIResponseSchema(value = PartnershipView.class, responseCode = "200", responseDescription = "The updated partnership")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "dissolvePartnership", summary = "Dissolve a partnership",
            description = "Also declines a proposed partnership. Both of you can be matched again. Your joint proposals are "
                    + "withdrawn, and the employer of a role that you hold is notified.")
    public RestResponse<PartnershipView> dissolve(@PathParam("id") PartnershipId id, @Valid @Nullable DissolveRequest request) {
        return run(id, (partnership, by) -> partnerships.dissolve(partnership, request == null ? null : request.reason(), by));
    }

    @POST
    @Path("/{id}/joint-intent")
    @IdempotentCommand
    @APIResponseSchema(value = PartnershipView.class, responseCode = "200", responseDescription = "The updated partnership")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "setJointIntent", summary = "Set your joint intent",
            description = "Says whether you want to share a job only with this partner. You can change your answer at any "
                    + "time. Both of you see the answer of the pair once both answered: JOINT_ONLY "
                    + "only if both of you said so.")
    public RestResponse<PartnershipView> setJointIntent(@PathParam("id") PartnershipId id,
            @NotNull @Valid JointIntentRequest request) {
        return run(id, (partnership, by) -> partnerships.setJointIntent(partnership, request.jointIntent(), by));
    }

    @POST
    @Path("/{id}/pause")
    @IdempotentCommand
    @APIResponseSchema(value = PartnershipView.class, responseCode = "200", responseDescription = "The updated partnership")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "pausePartnership", summary = "Pause a partnership",
            description = "You remain partners and are not offered to other people. You get no matching roles and cannot "
                    + "draft or request proposals. Open proposals continue.")
    public RestResponse<PartnershipView> pause(@PathParam("id") PartnershipId id) {
        return run(id, partnerships::pause);
    }

    @POST
    @Path("/{id}/resume")
    @IdempotentCommand
    @APIResponseSchema(value = PartnershipView.class, responseCode = "200", responseDescription = "The updated partnership")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "resumePartnership", summary = "Resume a paused partnership",
            description = "Either of you can resume it.")
    public RestResponse<PartnershipView> resume(@PathParam("id") PartnershipId id) {
        return run(id, partnerships::resume);
    }

    private RestResponse<PartnershipView> run(PartnershipId id, BiConsumer<Partnership, PersonId> command) {
        var partnership = access.requireOwn(id);
        command.accept(partnership, caller.requirePerson());
        return Responses.ok(views.map(partnership));
    }
}
