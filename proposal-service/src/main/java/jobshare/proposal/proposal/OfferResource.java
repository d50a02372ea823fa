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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import jobshare.kit.id.Ids;
import jobshare.kit.id.ProposalId;
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Responses;
import jobshare.proposal.command.CommandContext;
import jobshare.proposal.offer.AgreeReleaseRequest;
import jobshare.proposal.offer.CounterOfferAnswerRequest;
import jobshare.proposal.offer.CounterOfferRequest;
import jobshare.proposal.offer.Offer;
import jobshare.proposal.offer.OfferRequest;
import jobshare.proposal.pair.Pair;
import jobshare.proposal.role.RoleCopyRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Offers and counter-offers. */
@Path("/v1/proposals/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Offers", description = "What the employer offers the pair: terms, releases, counter-offers, acceptance.")
public class OfferResource {

    private final ProposalService proposals;
    private final RoleCopyRepository roles;
    private final ProposalSettings settings;

    OfferResource(ProposalService proposals, RoleCopyRepository roles, ProposalSettings settings) {
        this.proposals = proposals;
        this.roles = roles;
        this.settings = settings;
    }

    @POST
    @Path("offer")
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "offerProposal", summary = "Make an offer",
            description = "Needs an interview that was PASSED. A second offer replaces the first and an open counter-offer, "
                    + "and both partners have to accept it again.")
    public RestResponse<ProposalView> offer(@PathParam("id") ProposalId id, @NotNull @Valid OfferRequest request) {
        return Responses
                .ok(proposals.command(id, ProposalAction.OFFER,
                        (proposal,
                                context) -> List.of(proposal.offer(Offer.of(
                                        request.terms(Pair.of(proposal.people())).requireTotalShare(maxTotalShare(proposal)),
                                        expiry(request.expiresAt(), context), context.at()), context))));
    }

    @POST
    @Path("agree-release")
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "agreeRelease", summary = "Agree to the release of a partner",
            description = "Records that the line manager releases the partner as offered. Nobody can accept before each "
                    + "release in the offer is agreed.")
    public RestResponse<ProposalView> agreeRelease(@PathParam("id") ProposalId id, @NotNull @Valid AgreeReleaseRequest request) {
        return Responses.ok(proposals.command(id, ProposalAction.AGREE_RELEASE, (proposal, context) -> List
                .of(proposal.agreeRelease(request.personId(), LocalDate.ofInstant(context.at(), ZoneOffset.UTC), context))));
    }

    @POST
    @Path("counter")
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "counterOffer", summary = "Make a counter-offer",
            description = "Send only the terms that you want to change. Nobody can accept the offer until the employer answers the "
                    + "counter-offer or you withdraw it. A proposal has a maximum number of counter-offers, 30 by default; a further "
                    + "one is 409 too-many-counter-offers.")
    public RestResponse<ProposalView> counter(@PathParam("id") ProposalId id, @NotNull @Valid CounterOfferRequest request) {
        return Responses.ok(proposals.add(id, ProposalAction.COUNTER, "counter-offers", Proposal::counterOffers,
                (proposal, context) -> proposal.counter(Ids.v7(), request.wish(), maxTotalShare(proposal), context)));
    }

    @POST
    @Path("answer-counter")
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "answerCounterOffer", summary = "Answer a counter-offer",
            description = "Accepts the counter-offer and changes the offer, or rejects it and leaves the offer unchanged.")
    public RestResponse<ProposalView> answerCounter(@PathParam("id") ProposalId id,
            @NotNull @Valid CounterOfferAnswerRequest request) {
        return Responses.ok(proposals.command(id, ProposalAction.ANSWER_COUNTER, (proposal, context) -> List
                .of(proposal.answerCounter(request.agreed(), request.text(), expiry(null, context), context))));
    }

    @POST
    @Path("withdraw-counter")
    @IdempotentCommand
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "withdrawCounterOffer", summary = "Withdraw a counter-offer",
            description = "The offer stays as it was.")
    public RestResponse<ProposalView> withdrawCounter(@PathParam("id") ProposalId id) {
        return Responses.ok(proposals.command(id, ProposalAction.WITHDRAW_COUNTER,
                (proposal, context) -> List.of(proposal.withdrawCounter(context))));
    }

    private BigDecimal maxTotalShare(Proposal proposal) {
        return roles.find(proposal.role()).orElseThrow(() -> Problems.notYetKnown("role", proposal.role())).maxTotalShare();
    }

    private Instant expiry(@Nullable Instant wanted, CommandContext context) {
        return Objects.requireNonNullElseGet(wanted, () -> context.at().plus(settings.offerValidity()));
    }
}
