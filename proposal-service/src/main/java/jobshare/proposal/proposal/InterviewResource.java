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
import jobshare.kit.id.Ids;
import jobshare.kit.id.ProposalId;
import jobshare.kit.idempotency.Command;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.proposal.interview.Interview;
import jobshare.proposal.interview.InterviewId;
import jobshare.proposal.interview.NewAppointment;
import jobshare.proposal.interview.NewInterview;
import jobshare.proposal.interview.NewOutcome;
import jobshare.proposal.interview.NewScorecard;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Interviews with the pair, or with one of the two. */
@Path("/v1/proposals/{id}/interviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Interviews", description = "Rounds of interviews: when and where, what the panel thought, and what came of them.")
public class InterviewResource {

    private final Proposals proposals;

    @Inject
    InterviewResource(Proposals proposals) {
        this.proposals = proposals;
    }

    @POST
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR})
    @APIResponseSchema(value = ProposalView.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "scheduleInterview", summary = "Schedule an interview with the pair, or with one of the two")
    public RestResponse<ProposalView> schedule(@PathParam("id") ProposalId id, @NotNull @Valid NewInterview wanted) {
        var view = proposals.command(id, Action.SCHEDULE_INTERVIEW,
                (proposal, act) -> List.of(proposal.scheduleInterview(
                        proposals.free(Interview.class, wanted.id() == null ? null : wanted.id().value()), wanted.round(),
                        wanted.slot(), act)));
        return Answers.created("/v1/proposals/" + id, view);
    }

    @POST
    @Path("{interviewId}/reschedule")
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "rescheduleInterview", summary = "Move an interview, or change its place or panel", description = "Calendars that hold it are told by its `.ics`, whose SEQUENCE grows. To call it off, record the outcome CANCELLED.")
    public RestResponse<ProposalView> reschedule(@PathParam("id") ProposalId id,
            @PathParam("interviewId") InterviewId interviewId,
            @NotNull @Valid NewAppointment wanted) {
        return Answers.ok(proposals.command(id, Action.RESCHEDULE_INTERVIEW,
                (proposal, act) -> List.of(proposal.rescheduleInterview(of(proposal, interviewId), wanted, act))));
    }

    @POST
    @Path("{interviewId}/scorecards")
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "scoreInterview", summary = "Write down what one of the panel thought", description = "One card for each of the `panel`, until the outcome is recorded. The pair and the recruiter do not see the cards.")
    public RestResponse<ProposalView> score(@PathParam("id") ProposalId id, @PathParam("interviewId") InterviewId interviewId,
            @NotNull @Valid NewScorecard card) {
        return Answers.ok(proposals.command(id, Action.SCORE_INTERVIEW,
                (proposal, act) -> List.of(proposal.score(of(proposal, interviewId), Ids.v7(), card, act))));
    }

    @POST
    @Path("{interviewId}/outcome")
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "recordInterviewOutcome", summary = "Record what came of an interview, and what that means", description = "An offer needs an interview that was PASSED, and nobody of the two whose last one says REPEAT, "
            + "CONTINUE_WITH_ANOTHER_PARTNER or END.")
    public RestResponse<ProposalView> outcome(@PathParam("id") ProposalId id, @PathParam("interviewId") InterviewId interviewId,
            @NotNull @Valid NewOutcome outcome) {
        return Answers.ok(proposals.command(id, Action.RECORD_OUTCOME, (proposal, act) -> List.of(
                proposal.recordOutcome(of(proposal, interviewId), outcome.result(), outcome.meansForOther(), act))));
    }

    private static Interview of(Proposal proposal, InterviewId id) {
        return proposal.interview(id.value()).orElseThrow(() -> Problems.notFound("interview", id));
    }
}
