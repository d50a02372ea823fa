package jobshare.proposal.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import jobshare.kit.id.Ids;
import jobshare.kit.id.ProposalId;
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Responses;
import jobshare.proposal.interview.Interview;
import jobshare.proposal.interview.InterviewId;
import jobshare.proposal.interview.InterviewRequest;
import jobshare.proposal.interview.OutcomeRequest;
import jobshare.proposal.interview.RescheduleRequest;
import jobshare.proposal.interview.ScorecardRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Interviews with the pair, or with one partner. */
@Path("/v1/proposals/{id}/interviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Interviews", description = "Rounds of interviews: appointments, scorecards of the panel, and outcomes.")
public class InterviewResource {

    private final ProposalService proposals;

    InterviewResource(ProposalService proposals) {
        this.proposals = proposals;
    }

    @POST
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR})
    @APIResponseSchema(value = ProposalView.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "scheduleInterview", summary = "Schedule an interview",
            description = "A JOINT interview is with both partners, a SINGLE interview with one. A proposal has a maximum number "
                    + "of interviews, 30 by default; a further one is 409 too-many-interviews.")
    public RestResponse<ProposalView> schedule(@PathParam("id") ProposalId id, @NotNull @Valid InterviewRequest wanted) {
        var view = proposals.add(id, ProposalAction.SCHEDULE_INTERVIEW, "interviews", Proposal::interviews,
                (proposal, act) -> proposal.scheduleInterview(
                        proposals.freeId(Interview.class, wanted.id() == null ? null : wanted.id().value()), wanted.round(),
                        wanted.details(), act));
        return Responses.created("/v1/proposals/" + id, view);
    }

    @POST
    @Path("{interviewId}/reschedule")
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "rescheduleInterview", summary = "Reschedule an interview",
            description = "Also changes its place or panel. Calendars that subscribe to the `.ics` are updated, since its "
                    + "SEQUENCE increases. To cancel it, record the outcome CANCELLED.")
    public RestResponse<ProposalView> reschedule(@PathParam("id") ProposalId id,
            @PathParam("interviewId") InterviewId interviewId, @NotNull @Valid RescheduleRequest wanted) {
        return Responses.ok(proposals.command(id, ProposalAction.RESCHEDULE_INTERVIEW,
                (proposal, act) -> List.of(proposal.rescheduleInterview(of(proposal, interviewId), wanted, act))));
    }

    @POST
    @Path("{interviewId}/scorecards")
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "scoreInterview", summary = "Score an interview",
            description = "Submit one scorecard for each member of the `panel` before the outcome is recorded. The pair and "
                    + "the recruiter do not see scorecards.")
    public RestResponse<ProposalView> score(@PathParam("id") ProposalId id, @PathParam("interviewId") InterviewId interviewId,
            @NotNull @Valid ScorecardRequest card) {
        return Responses.ok(proposals.command(id, ProposalAction.SCORE_INTERVIEW,
                (proposal, act) -> List.of(proposal.score(of(proposal, interviewId), Ids.v7(), card, act))));
    }

    @POST
    @Path("{interviewId}/outcome")
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "recordInterviewOutcome", summary = "Record the outcome of an interview",
            description = "An offer needs an interview that was PASSED, and is blocked while the consequence of a partner's "
                    + "last interview is REPEAT, CONTINUE_WITH_ANOTHER_PARTNER or END.")
    public RestResponse<ProposalView> outcome(@PathParam("id") ProposalId id, @PathParam("interviewId") InterviewId interviewId,
            @NotNull @Valid OutcomeRequest outcome) {
        return Responses.ok(proposals.command(id, ProposalAction.RECORD_OUTCOME, (proposal, act) -> List
                .of(proposal.recordOutcome(of(proposal, interviewId), outcome.result(), outcome.partnerConsequence(), act))));
    }

    private static Interview of(Proposal proposal, InterviewId id) {
        return proposal.interview(id.value()).orElseThrow(() -> Problems.notFound("interview", id));
    }
}
