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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import jobshare.kit.id.Ids;
import jobshare.kit.id.ProposalId;
import jobshare.kit.idempotency.Command;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.proposal.role.KnownRoles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The offer, and what both sides say to it. */
@Path("/v1/proposals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Offers", description = "What the employer offers the pair, and what they would rather have.")
public class OfferResource {

    private final Proposals proposals;
    private final KnownRoles roles;
    private final ProposalTimes times;

    @Inject
    OfferResource(Proposals proposals, KnownRoles roles, ProposalTimes times) {
        this.proposals = proposals;
        this.roles = roles;
        this.times = times;
    }

    @POST
    @Path("offer")
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "offerProposal", summary = "Offer the role to the pair, after an interview that was passed", description = "A second offer takes the place of the first, and of a counter-offer; both have to accept it anew.")
    public RestResponse<ProposalView> offer(@PathParam("id") ProposalId id, @NotNull @Valid NewOffer wanted) {
        return Answers.ok(proposals.command(id, Action.OFFER, (proposal, act) -> List.of(proposal.offer(
                Offer.of(wanted.terms(proposal.people()).within(most(proposal)), expiry(wanted.expiresAt(), act), act.at()),
                act))));
    }

    @POST
    @Path("agree-release")
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "agreeRelease", summary = "Say that the line manager of one of the two lets them go as offered", description = "Neither can accept before each release in the offer is agreed.")
    public RestResponse<ProposalView> agreeRelease(@PathParam("id") ProposalId id, @NotNull @Valid NewOffer.Agreed agreed) {
        return Answers.ok(proposals.command(id, Action.AGREE_RELEASE, (proposal, act) -> List.of(
                proposal.agreeRelease(agreed.personId(), LocalDate.ofInstant(act.at(), ZoneOffset.UTC), act))));
    }

    @POST
    @Path("counter")
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "counterOffer", summary = "Say what you would rather be offered, as one of the two partners", description = "What is left out stays as offered. While it is open neither accepts: the employer answers it, or you take it back.")
    public RestResponse<ProposalView> counter(@PathParam("id") ProposalId id, @NotNull @Valid NewCounterOffer wanted) {
        return Answers.ok(proposals.command(id, Action.COUNTER,
                (proposal, act) -> List.of(proposal.counter(Ids.v7(), wanted.wish(), most(proposal), act))));
    }

    @POST
    @Path("answer-counter")
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "answerCounterOffer", summary = "Change the offer as the pair wishes, or leave it as it is")
    public RestResponse<ProposalView> answerCounter(@PathParam("id") ProposalId id, @NotNull @Valid NewCounterOffer.Reply reply) {
        return Answers.ok(proposals.command(id, Action.ANSWER_COUNTER, (proposal, act) -> List.of(
                proposal.answerCounter(reply.agreed(), reply.text(), expiry(null, act), act))));
    }

    @POST
    @Path("take-back-counter")
    @Command
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "takeBackCounterOffer", summary = "Take the counter-offer back; the offer stands as it was")
    public RestResponse<ProposalView> takeBackCounter(@PathParam("id") ProposalId id) {
        return Answers.ok(proposals.command(id, Action.TAKE_BACK_COUNTER,
                (proposal, act) -> List.of(proposal.takeBackCounter(act))));
    }

    private BigDecimal most(Proposal proposal) {
        return roles.of(proposal.role()).orElseThrow(() -> Problems.notYetKnown("role", proposal.role())).maxTotalShare();
    }

    private Instant expiry(@Nullable Instant wanted, Act act) {
        return Objects.requireNonNullElseGet(wanted, () -> act.at().plus(times.offerLasts()));
    }
}
