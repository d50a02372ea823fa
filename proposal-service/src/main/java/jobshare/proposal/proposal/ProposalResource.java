package jobshare.proposal.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Page;
import jobshare.kit.web.Preconditions;
import jobshare.kit.web.Responses;
import jobshare.proposal.access.AccessResolver;
import jobshare.proposal.command.Instants;
import jobshare.proposal.proposal.ProposalRepository.Filter;
import jobshare.proposal.ruleset.RuleSets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Proposals, and the commands of the pair. */
@Path("/v1/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposals", description = "A partnership asks for a role: from the draft to the hire.")
public class ProposalResource {

    private final ProposalService proposals;
    private final ProposalRepository repository;
    private final ProposalViews views;
    private final AccessResolver accessResolver;
    private final RuleSets rules;
    private final ProposalAccess proposalAccess;
    private final NamePolicy namePolicy;

    ProposalResource(ProposalService proposals, ProposalRepository repository, ProposalViews views, AccessResolver accessResolver,
            RuleSets rules, ProposalAccess proposalAccess, NamePolicy namePolicy) {
        this.proposals = proposals;
        this.repository = repository;
        this.views = views;
        this.accessResolver = accessResolver;
        this.rules = rules;
        this.proposalAccess = proposalAccess;
        this.namePolicy = namePolicy;
    }

    @POST
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HR})
    @APIResponseSchema(value = ProposalView.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "createProposal", summary = "Draft a proposal",
            description = "The partnership must be ACTIVE and the role available. If this service has not yet received the "
                    + "partnership or role, the response is 409 not-yet-known; retry after a second.")
    public RestResponse<ProposalView> create(@NotNull @Valid ProposalRequest request) {
        var view = proposals.draft(request);
        return Responses.created("/v1/proposals/" + view.id(), view);
    }

    @GET
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Operation(operationId = "listProposals", summary = "List proposals",
            description = "Returns the proposals that you may see, least recently changed first.")
    public RestResponse<Page<ProposalSummary>> list(@QueryParam("status") @Nullable ProposalStatus status,
            @QueryParam("roleId") @Nullable RoleId roleId, @QueryParam("partnershipId") @Nullable PartnershipId partnershipId,
            @Parameter(description = "Returns a change feed of the proposals that changed at or "
                    + "after this time (ISO 8601).") @QueryParam("updatedSince") @Nullable String updatedSince,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit, @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo request) {
        var filter = new Filter(status, roleId == null ? null : roleId.value(),
                partnershipId == null ? null : partnershipId.value(), Instants.query("updatedSince", updatedSince));
        var page = repository.page(accessResolver.visibilityScope(), filter, ProposalRepository.ORDER.request(cursor, limit));
        var names = namePolicy.names(page.items());
        var access = proposalAccess.accessTo(page.items());
        return Responses.page(page.map(row -> views.summary(row, access.apply(row), names)), request);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Operation(operationId = "getProposal", summary = "Get a proposal",
            description = "`allowedActions` lists what you may do next.")
    public RestResponse<ProposalView> get(@PathParam("id") ProposalId id) {
        return Responses.ok(proposals.get(id));
    }

    @GET
    @Path("{id}/timeline")
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Operation(operationId = "getProposalTimeline", summary = "Get the timeline of a proposal")
    public RestResponse<Page<ProposalView.StepView>> timeline(@PathParam("id") ProposalId id) {
        return Responses.ok(new Page<>(proposals.timeline(id), null));
    }

    @PUT
    @Path("{id}/pitch")
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HR})
    @Operation(operationId = "replacePitch", summary = "Replace the pitch",
            description = "You can replace the pitch until the proposal is requested. A change removes both signatures; the same "
                    + "pitch again changes nothing. If you cannot see the endorsements yet, omit them to keep the stored ones.")
    public RestResponse<ProposalView> replacePitch(@PathParam("id") ProposalId id,
            @HeaderParam("If-Match") @Nullable String match, @NotNull @Valid Pitch pitch) {
        return Responses.ok(proposals.replacePitch(id, match, pitch));
    }

    @POST
    @Path("{id}/sign")
    @IdempotentCommand
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "signProposal", summary = "Sign a proposal",
            description = "Signs as the partner who calls it. Both partners must sign before the proposal can be requested.")
    public RestResponse<ProposalView> sign(@PathParam("id") ProposalId id) {
        return Responses.ok(proposals.command(id, ProposalAction.SIGN, (proposal, context) -> List.of(proposal.sign(context))));
    }

    @POST
    @Path("{id}/send-sounding")
    @IdempotentCommand
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HR})
    @Operation(operationId = "sendSounding", summary = "Send a sounding",
            description = "Shows the draft to the hiring manager without names, to find out whether there is interest.")
    public RestResponse<ProposalView> sendSounding(@PathParam("id") ProposalId id) {
        return Responses.ok(proposals.sendSounding(id));
    }

    @POST
    @Path("{id}/request")
    @IdempotentCommand
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HR})
    @Operation(operationId = "requestProposal", summary = "Submit a proposal to the employer",
            description = "Submits the pitch with its statutory requests. Both partners must have signed the pitch and the "
                    + "agreement of their partnership.")
    public RestResponse<ProposalView> request(@PathParam("id") ProposalId id) {
        return Responses.ok(proposals.request(id, rules));
    }

    @POST
    @Path("{id}/answer")
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HR})
    @Operation(operationId = "answerProposal", summary = "Answer a question of the hiring manager")
    public RestResponse<ProposalView> answer(@PathParam("id") ProposalId id, @NotNull @Valid AnswerRequest request) {
        return Responses.ok(proposals.command(id, ProposalAction.ANSWER,
                (proposal, context) -> List.of(proposal.answer(request.text(), context))));
    }

    @POST
    @Path("{id}/appeal")
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EMPLOYEE, Roles.HR})
    @Operation(operationId = "appealProposal", summary = "Appeal against a refusal",
            description = "You can appeal until the APPEAL deadline of a statutory request. After it, the response is 409 "
                    + "appeal-too-late.")
    public RestResponse<ProposalView> appeal(@PathParam("id") ProposalId id, @NotNull @Valid AppealRequest request) {
        return Responses.ok(proposals.command(id, ProposalAction.APPEAL,
                (proposal, context) -> List.of(proposal.appeal(request.text(), rules, context))));
    }

    @POST
    @Path("{id}/withdraw")
    @IdempotentCommand
    @RolesAllowed({Roles.EMPLOYEE, Roles.HR})
    @Operation(operationId = "withdrawProposal", summary = "Withdraw a proposal",
            description = "When one partner withdraws, the status does not change and the other partner is asked whether to "
                    + "withdraw too. If the other partner does not answer by `withdrawal.answerDueAt`, the proposal is withdrawn. "
                    + "Until then, the first partner can call `cancel-withdrawal`. If HR calls this, the proposal is withdrawn "
                    + "immediately.")
    public RestResponse<ProposalView> withdraw(@PathParam("id") ProposalId id) {
        return Responses.ok(proposals.command(id, ProposalAction.WITHDRAW,
                (proposal, context) -> List.of(proposal.withdraw(rules, context))));
    }

    @POST
    @Path("{id}/cancel-withdrawal")
    @IdempotentCommand
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "cancelWithdrawal", summary = "Cancel your withdrawal")
    public RestResponse<ProposalView> cancelWithdrawal(@PathParam("id") ProposalId id) {
        return Responses.ok(proposals.command(id, ProposalAction.CANCEL_WITHDRAWAL,
                (proposal, context) -> List.of(proposal.cancelWithdrawal(context))));
    }
}
