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
import jobshare.kit.security.Roles;
import jobshare.kit.web.Responses;
import jobshare.proposal.ruleset.RuleSets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The employer's decisions: interest, review, questions, refusal. Interviews and offers have resources of their own. */
@Path("/v1/proposals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions", description = "How the employer answers a proposal.")
public class DecisionResource {

    private final ProposalService proposals;
    private final RuleSets rules;

    DecisionResource(ProposalService proposals, RuleSets rules) {
        this.proposals = proposals;
        this.rules = rules;
    }

    @POST
    @Path("express-interest")
    @IdempotentCommand
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "expressInterest", summary = "Express interest in a sounding",
            description = "Tells the pair that you are interested in the full request.")
    public RestResponse<ProposalView> expressInterest(@PathParam("id") ProposalId id) {
        return Responses.ok(proposals.command(id, ProposalAction.EXPRESS_INTEREST,
                (proposal, context) -> List.of(proposal.expressInterest(context))));
    }

    @POST
    @Path("start-review")
    @IdempotentCommand
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "startReview", summary = "Start the review of a request or an appeal")
    public RestResponse<ProposalView> startReview(@PathParam("id") ProposalId id) {
        return Responses.ok(proposals.command(id, ProposalAction.START_REVIEW,
                (proposal, context) -> List.of(proposal.startReview(context))));
    }

    @POST
    @Path("ask")
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "requestInformation", summary = "Ask the pair for more information",
            description = "A proposal has a maximum number of questions, 30 by default; a further one is 409 too-many-questions.")
    public RestResponse<ProposalView> ask(@PathParam("id") ProposalId id, @NotNull @Valid InformationRequest request) {
        return Responses.ok(proposals.add(id, ProposalAction.ASK, "questions", Proposal::questions,
                (proposal, context) -> proposal.ask(Ids.v7(), request.text(), context)));
    }

    @POST
    @Path("refuse")
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "refuseProposal", summary = "Refuse a proposal",
            description = "Each statutory request that waits for a decision needs one of its `permittedGrounds`. Where the "
                    + "law requires it, give the day on which the person was consulted, and why the refusal is reasonable.")
    public RestResponse<ProposalView> refuse(@PathParam("id") ProposalId id, @NotNull @Valid RefusalRequest request) {
        return Responses.ok(proposals.command(id, ProposalAction.REFUSE,
                (proposal, context) -> List.of(proposal.refuse(request.refusal(), rules, context))));
    }

    @POST
    @Path("close")
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "closeProposal", summary = "Close a proposal",
            description = "Makes a refusal final, dismisses an appeal, or ends a sounding.")
    public RestResponse<ProposalView> close(@PathParam("id") ProposalId id, @NotNull @Valid CloseRequest request) {
        return Responses.ok(proposals.command(id, ProposalAction.CLOSE,
                (proposal, context) -> List.of(proposal.close(request.explanation(), context))));
    }
}
