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
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.proposal.ruleset.RuleSets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The employer's steps: review, questions, refusal. Interviews and offers have resources of their own. */
@Path("/v1/proposals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions", description = "How the employer answers a proposal.")
public class DecisionResource {

    private final Proposals proposals;
    private final RuleSets rules;

    @Inject
    DecisionResource(Proposals proposals, RuleSets rules) {
        this.proposals = proposals;
        this.rules = rules;
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
