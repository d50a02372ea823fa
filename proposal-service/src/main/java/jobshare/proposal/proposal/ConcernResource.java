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
import jobshare.kit.id.ProposalId;
import jobshare.kit.idempotency.Command;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.proposal.concern.Concern;
import jobshare.proposal.concern.ConcernAnswer;
import jobshare.proposal.concern.ConcernId;
import jobshare.proposal.concern.NewConcern;
import jobshare.proposal.concern.Verdict;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Doubts of the employer side, and what the pair says to them. */
@Path("/v1/proposals/{id}/concerns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Concerns", description = "Doubts about a pitch, answered with evidence, resolved or left standing.")
public class ConcernResource {

    private final Proposals proposals;

    @Inject
    ConcernResource(Proposals proposals) {
        this.proposals = proposals;
    }

    @POST
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @APIResponseSchema(value = ProposalView.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "raiseConcern", summary = "Raise a doubt about the pitch")
    public RestResponse<ProposalView> raise(@PathParam("id") ProposalId id, @NotNull @Valid NewConcern wanted) {
        var view = proposals.command(id, Action.RAISE_CONCERN,
                (proposal, act) -> List.of(proposal.raiseConcern(
                        proposals.free(Concern.class, wanted.id() == null ? null : wanted.id().value()), wanted.kind(),
                        wanted.text(),
                        act)));
        return Answers.created("/v1/proposals/" + id, view);
    }

    @POST
    @Path("{concernId}/answer")
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HR})
    @Operation(operationId = "answerConcern", summary = "Answer a doubt, with evidence where there is some")
    public RestResponse<ProposalView> answer(@PathParam("id") ProposalId id, @PathParam("concernId") ConcernId concernId,
            @NotNull @Valid ConcernAnswer answer) {
        return Answers.ok(proposals.command(id, Action.ANSWER_CONCERN, (proposal, act) -> List.of(
                proposal.answerConcern(concern(proposal, concernId), answer.text(), answer.evidence(), act))));
    }

    @POST
    @Path("{concernId}/resolve")
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "resolveConcern", summary = "Say whether the answer convinced, or leave the doubt standing")
    public RestResponse<ProposalView> resolve(@PathParam("id") ProposalId id, @PathParam("concernId") ConcernId concernId,
            @NotNull @Valid Verdict verdict) {
        return Answers.ok(proposals.command(id, Action.RESOLVE_CONCERN, (proposal, act) -> List.of(
                proposal.resolveConcern(concern(proposal, concernId), verdict.resolved(), act))));
    }

    private static Concern concern(Proposal proposal, ConcernId id) {
        return proposal.concern(id.value()).orElseThrow(() -> Problems.notFound("concern", id));
    }
}
