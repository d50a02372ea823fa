package jobshare.proposal.proposal;

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
import jobshare.kit.idempotency.Command;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.kit.web.Cursor;
import jobshare.kit.web.Page;
import jobshare.kit.web.Preconditions;
import jobshare.proposal.proposal.Listing.Place;
import jobshare.proposal.proposal.ProposalRepository.Filter;
import jobshare.proposal.ruleset.RuleSets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Drafting, reading and the pair's own steps. */
@Path("/v1/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposals", description = "A partnership asks for a role: from the draft to the hire.")
public class ProposalResource {

    private final Proposals proposals;
    private final ProposalRepository repository;
    private final ProposalViews views;
    private final Standings standings;
    private final RuleSets rules;
    private final Hires hires;
    private final NamePolicy namePolicy;

    @Inject
    ProposalResource(Proposals proposals, ProposalRepository repository, ProposalViews views, Standings standings, RuleSets rules,
            Hires hires, NamePolicy namePolicy) {
        this.proposals = proposals;
        this.repository = repository;
        this.views = views;
        this.standings = standings;
        this.rules = rules;
        this.hires = hires;
        this.namePolicy = namePolicy;
    }

    @POST
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HR})
    @APIResponseSchema(value = ProposalView.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "createProposal", summary = "Draft a pitch of a partnership for a role", description = "The partnership must be ACTIVE and the role OPEN. A partnership or role that has not arrived here yet "
            + "is 409 not-yet-known: try again after a second.")
    public RestResponse<ProposalView> create(@NotNull @Valid NewProposal wanted) {
        var view = proposals.draft(wanted);
        return Answers.created("/v1/proposals/" + view.id(), view);
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Operation(operationId = "listProposals", summary = "List the proposals that you may see, by their last change")
    public RestResponse<Page<ProposalSummary>> list(
            @QueryParam("status") @Nullable ProposalStatus status,
            @QueryParam("roleId") @Nullable RoleId roleId,
            @QueryParam("partnershipId") @Nullable PartnershipId partnershipId,
            @Parameter(description = "Only what has changed since, for a feed of changes; ISO 8601.") @QueryParam("updatedSince") @Nullable String updatedSince,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo request) {
        var after = Place.read(cursor);
        var filter = new Filter(status, roleId == null ? null : roleId.value(),
                partnershipId == null ? null : partnershipId.value(), Instants.query("updatedSince", updatedSince));
        var rows = repository.list(standings.reach(), filter, after, limit + 1);
        var names = namePolicy.names(rows);
        return Answers.page(Page.of(rows, limit, row -> Cursor.of(row.changedAt(), row.id()),
                row -> views.summary(row, standings.in(row), names)), request);
    }

    @GET
    @Path("{id}")
    @Transactional
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Operation(operationId = "getProposal", summary = "Read a proposal, with what you may do next")
    public RestResponse<ProposalView> read(@PathParam("id") ProposalId id) {
        return Answers.ok(proposals.read(id));
    }

    @GET
    @Path("{id}/timeline")
    @Transactional
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR, Roles.HR_SYSTEM, Roles.AUDITOR})
    @Operation(operationId = "getProposalTimeline", summary = "Read who did what when")
    public RestResponse<Page<ProposalView.StepView>> timeline(@PathParam("id") ProposalId id) {
        return Answers.ok(new Page<>(proposals.timeline(id), null));
    }

    @PUT
    @Path("{id}/pitch")
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HR})
    @Operation(operationId = "replacePitch", summary = "Replace the pitch", description = "Possible until it is requested. It removes both signatures. If you cannot see the endorsements yet, leave them out to keep them.")
    public RestResponse<ProposalView> replacePitch(@PathParam("id") ProposalId id,
            @HeaderParam("If-Match") @Nullable String match,
            @NotNull @Valid Pitch pitch) {
        return Answers.ok(proposals.replacePitch(id, match, pitch));
    }

    @POST
    @Path("{id}/sign")
    @Command
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "signProposal", summary = "Sign the pitch, as one of the two partners")
    public RestResponse<ProposalView> sign(@PathParam("id") ProposalId id) {
        return Answers.ok(proposals.command(id, Action.SIGN, (proposal, act) -> List.of(proposal.sign(act))));
    }

    @POST
    @Path("{id}/sound")
    @Command
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HR})
    @Operation(operationId = "soundProposal", summary = "Show the draft nameless to the hiring manager, to test the water")
    public RestResponse<ProposalView> sound(@PathParam("id") ProposalId id) {
        return Answers.ok(proposals.sound(id));
    }

    @POST
    @Path("{id}/request")
    @Command
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HR})
    @Operation(operationId = "requestProposal", summary = "Put the signed pitch to the employer, with its statutory requests", description = "Both partners must have signed the pitch, and the agreement of their partnership.")
    public RestResponse<ProposalView> request(@PathParam("id") ProposalId id) {
        return Answers.ok(proposals.request(id, rules));
    }

    @POST
    @Path("{id}/answer")
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HR})
    @Operation(operationId = "answerProposal", summary = "Answer what the hiring manager wanted to know")
    public RestResponse<ProposalView> answer(@PathParam("id") ProposalId id, @NotNull @Valid Requests.Words words) {
        return Answers.ok(proposals.command(id, Action.ANSWER, (proposal, act) -> List.of(proposal.answer(words.text(), act))));
    }

    @POST
    @Path("{id}/accept")
    @Command
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "acceptProposal", summary = "Accept the offer, as one of the two partners; the second yes is a hire")
    public RestResponse<ProposalView> accept(@PathParam("id") ProposalId id) {
        return Answers.ok(proposals.command(id, Action.ACCEPT, hires::accept));
    }

    @POST
    @Path("{id}/appeal")
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EMPLOYEE, Roles.HR})
    @Operation(operationId = "appealProposal", summary = "Appeal against a refusal, where the procedure has an appeal", description = "In time until the deadline APPEAL of a statutory request; later it is 409 appeal-too-late.")
    public RestResponse<ProposalView> appeal(@PathParam("id") ProposalId id, @NotNull @Valid Requests.Words words) {
        return Answers
                .ok(proposals.command(id, Action.APPEAL, (proposal, act) -> List.of(proposal.appeal(words.text(), rules, act))));
    }

    @POST
    @Path("{id}/withdraw")
    @Command
    @RolesAllowed({Roles.EMPLOYEE, Roles.HR})
    @Operation(operationId = "withdrawProposal", summary = "Withdraw; when one partner does, the other is asked", description = "The first partner who withdraws leaves the status as it is: the other is asked, and withdraws too, or "
            + "lets the time of `withdrawal.answerBy` pass. Until then the first may `stay`. HR ends it at once.")
    public RestResponse<ProposalView> withdraw(@PathParam("id") ProposalId id) {
        return Answers.ok(proposals.command(id, Action.WITHDRAW, (proposal, act) -> List.of(proposal.withdraw(rules, act))));
    }

    @POST
    @Path("{id}/stay")
    @Command
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "stayInProposal", summary = "Take back that you want to withdraw")
    public RestResponse<ProposalView> stay(@PathParam("id") ProposalId id) {
        return Answers.ok(proposals.command(id, Action.STAY, (proposal, act) -> List.of(proposal.stay(act))));
    }
}
