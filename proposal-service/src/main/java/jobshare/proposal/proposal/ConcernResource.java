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
import jobshare.kit.id.ProposalId;
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Responses;
import jobshare.proposal.concern.Concern;
import jobshare.proposal.concern.ConcernAnswerRequest;
import jobshare.proposal.concern.ConcernId;
import jobshare.proposal.concern.ConcernRequest;
import jobshare.proposal.concern.ConcernResolutionRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Concerns of the employer, and the answers of the pair. */
@Path("/v1/proposals/{id}/concerns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Concerns", description = "Concerns about a pitch: answered with evidence, resolved or left unresolved.")
public class ConcernResource {

    private final ProposalService proposals;

    ConcernResource(ProposalService proposals) {
        this.proposals = proposals;
    }

    @POST
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @APIResponseSchema(value = ProposalView.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "raiseConcern", summary = "Raise a concern",
            description = "A proposal has a maximum number of concerns, 30 by default; a further one is 409 too-many-concerns.")
    public RestResponse<ProposalView> raise(@PathParam("id") ProposalId id, @NotNull @Valid ConcernRequest wanted) {
        var view = proposals.add(id, ProposalAction.RAISE_CONCERN, "concerns", Proposal::concerns,
                (proposal, act) -> proposal.raiseConcern(
                        proposals.freeId(Concern.class, wanted.id() == null ? null : wanted.id().value()), wanted.kind(),
                        wanted.text(), act));
        return Responses.created("/v1/proposals/" + id, view);
    }

    @POST
    @Path("{concernId}/answer")
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HR})
    @Operation(operationId = "answerConcern", summary = "Answer a concern")
    public RestResponse<ProposalView> answer(@PathParam("id") ProposalId id, @PathParam("concernId") ConcernId concernId,
            @NotNull @Valid ConcernAnswerRequest answer) {
        return Responses.ok(proposals.command(id, ProposalAction.ANSWER_CONCERN, (proposal, act) -> List
                .of(proposal.answerConcern(concern(proposal, concernId), answer.text(), answer.evidence(), act))));
    }

    @POST
    @Path("{concernId}/resolve")
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "resolveConcern", summary = "Resolve a concern",
            description = "Set `resolved` to false if the answer did not settle the concern.")
    public RestResponse<ProposalView> resolve(@PathParam("id") ProposalId id, @PathParam("concernId") ConcernId concernId,
            @NotNull @Valid ConcernResolutionRequest verdict) {
        return Responses.ok(proposals.command(id, ProposalAction.RESOLVE_CONCERN,
                (proposal, act) -> List.of(proposal.resolveConcern(concern(proposal, concernId), verdict.resolved(), act))));
    }

    private static Concern concern(Proposal proposal, ConcernId id) {
        return proposal.concern(id.value()).orElseThrow(() -> Problems.notFound("concern", id));
    }
}
