package jobshare.proposal.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import jobshare.kit.id.Ids;
import jobshare.kit.id.ProposalId;
import jobshare.kit.idempotency.Command;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.proposal.interview.Interview;
import jobshare.proposal.interview.InterviewId;
import jobshare.proposal.interview.NewInterview;
import jobshare.proposal.interview.NewOutcome;
import jobshare.proposal.role.KnownRoles;
import jobshare.proposal.ruleset.RuleSets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The employer's steps: review, questions, interviews, offer, refusal. */
@Path("/v1/proposals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions", description = "How the employer answers a proposal.")
public class DecisionResource {

    private final Proposals proposals;
    private final KnownRoles roles;
    private final RuleSets rules;
    private final ProposalTimes times;

    @Inject
    DecisionResource(Proposals proposals, KnownRoles roles, RuleSets rules, ProposalTimes times) {
        this.proposals = proposals;
        this.roles = roles;
        this.rules = rules;
        this.times = times;
    }

    @POST
    @Path("welcome")
    @Command
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "welcomeProposal", summary = "Say that you would like to see the full request behind a sounding")
    public RestResponse<ProposalView> welcome(@PathParam("id") ProposalId id) {
        return Answers.ok(proposals.command(id, Action.WELCOME, (proposal, act) -> List.of(proposal.welcome(act))));
    }

    @POST
    @Path("start-review")
    @Command
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "startReview", summary = "Begin to look at a request, or look again after an appeal")
    public RestResponse<ProposalView> startReview(@PathParam("id") ProposalId id) {
        return Answers.ok(proposals.command(id, Action.START_REVIEW, (proposal, act) -> List.of(proposal.startReview(act))));
    }

    @POST
    @Path("ask")
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "askAboutProposal", summary = "Ask the pair for more information")
    public RestResponse<ProposalView> ask(@PathParam("id") ProposalId id, @NotNull @Valid Requests.Words words) {
        return Answers.ok(proposals.command(id, Action.ASK,
                (proposal, act) -> List.of(proposal.ask(Ids.v7(), words.text(), act))));
    }

    @POST
    @Path("interviews")
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR})
    @APIResponseSchema(value = ProposalView.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "scheduleInterview", summary = "Schedule an interview with the pair, or with one of the two")
    public RestResponse<ProposalView> schedule(@PathParam("id") ProposalId id, @NotNull @Valid NewInterview wanted) {
        var view = proposals.command(id, Action.SCHEDULE_INTERVIEW,
                (proposal, act) -> List.of(proposal.scheduleInterview(
                        proposals.free(Interview.class, wanted.id() == null ? null : wanted.id().value()), wanted.slot(), act)));
        return Answers.created("/v1/proposals/" + id, view);
    }

    @POST
    @Path("interviews/{interviewId}/outcome")
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "recordInterviewOutcome", summary = "Record what came of an interview, and what that means")
    public RestResponse<ProposalView> outcome(@PathParam("id") ProposalId id, @PathParam("interviewId") InterviewId interviewId,
            @NotNull @Valid NewOutcome outcome) {
        return Answers.ok(proposals.command(id, Action.RECORD_OUTCOME, (proposal, act) -> List.of(proposal.recordOutcome(
                proposal.interview(interviewId.value()).orElseThrow(() -> Problems.notFound("interview", interviewId)),
                outcome.result(), outcome.meansForOther(), act))));
    }

    @POST
    @Path("offer")
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "offerProposal", summary = "Offer the role to the pair, after an interview that was passed")
    public RestResponse<ProposalView> offer(@PathParam("id") ProposalId id, @NotNull @Valid Requests.NewOffer wanted) {
        return Answers.ok(proposals.command(id, Action.OFFER, (proposal, act) -> {
            var role = roles.of(proposal.role()).orElseThrow(() -> Problems.notYetKnown("role", proposal.role()));
            var expiresAt = Objects.requireNonNullElseGet(wanted.expiresAt(), () -> act.at().plus(times.offerLasts()));
            return List.of(proposal.offer(Offer.of(wanted.kind(), wanted.startDate(), wanted.shares(), role.maxTotalShare(),
                    wanted.conversionDate(), expiresAt, act.at()).withTrial(wanted.trialUntil()), act));
        }));
    }

    @POST
    @Path("refuse")
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "refuseProposal", summary = "Refuse, with an explanation and the grounds that the law asks for", description = "Each statutory request that waits for an answer needs one of its `permittedGrounds`, and where the "
            + "law asks for it the day on which the person was heard and why it is reasonable.")
    public RestResponse<ProposalView> refuse(@PathParam("id") ProposalId id, @NotNull @Valid Requests.NewRefusal refusal) {
        return Answers.ok(proposals.command(id, Action.REFUSE,
                (proposal, act) -> List.of(proposal.refuse(refusal.refusal(), rules, act))));
    }

    @POST
    @Path("close")
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "closeProposal", summary = "Let a refusal stand, dismiss an appeal, or end a sounding")
    public RestResponse<ProposalView> close(@PathParam("id") ProposalId id, @NotNull @Valid Requests.Closing closing) {
        return Answers.ok(proposals.command(id, Action.CLOSE, (proposal, act) -> List.of(proposal.close(closing.explanation(),
                act))));
    }
}
