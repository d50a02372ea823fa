package jobshare.proposal.arrangement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.Ids;
import jobshare.kit.idempotency.Command;
import jobshare.kit.security.Actor;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.proposal.review.ReviewsView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** How an arrangement goes, over HTTP. */
@Path("/v1/arrangements/{id}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Arrangements")
public class ReviewResource {

    private final Arrangements arrangements;
    private final ArrangementTimes times;
    private final Actor actor;

    @Inject
    ReviewResource(Arrangements arrangements, ArrangementTimes times, Actor actor) {
        this.arrangements = arrangements;
        this.times = times;
        this.actor = actor;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.EMPLOYEE, Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "listReviews", summary = "Read how it goes, and how that drifts", description = "You see your own answers; those of the others once all three have answered in the round. "
            + "A note is for its author and HR.")
    public RestResponse<ReviewsView> list(@PathParam("id") ArrangementId id) {
        return Answers.ok(arrangements.reviews(id));
    }

    @POST
    @Command
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EMPLOYEE, Roles.HIRING_MANAGER, Roles.HR})
    @APIResponseSchema(value = ReviewsView.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "reviewArrangement", summary = "Say how it goes, once in each round", description = "The two partners and the employer's side answer, each from 1 (least) to 5 (most). When all three have, each sees the numbers of all.")
    public RestResponse<ReviewsView> review(@PathParam("id") ArrangementId id,
            @NotNull @Valid ArrangementRequests.NewReview review) {
        var view = arrangements.review(id, (arrangement, act) -> arrangement.review(Ids.v7(), review.scores(), review.note(),
                actor.key(), times, act));
        return Answers.created("/v1/arrangements/" + id + "/reviews", view);
    }
}
