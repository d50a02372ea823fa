package jobshare.proposal.arrangement;

import jakarta.annotation.security.RolesAllowed;
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
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.security.Actor;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Responses;
import jobshare.proposal.review.ReviewsView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Reviews of an arrangement. */
@Path("/v1/arrangements/{id}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Arrangements")
public class ReviewResource {

    private final ArrangementService arrangements;
    private final ArrangementSettings settings;
    private final Actor actor;

    ReviewResource(ArrangementService arrangements, ArrangementSettings settings, Actor actor) {
        this.arrangements = arrangements;
        this.settings = settings;
        this.actor = actor;
    }

    @GET
    @RolesAllowed({Roles.EMPLOYEE, Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "listReviews", summary = "List reviews",
            description = "Shows your own answers, and those of the others once both partners and the employer have "
                    + "answered in the round. Only its author and HR see a note.")
    public RestResponse<ReviewsView> list(@PathParam("id") ArrangementId id) {
        return Responses.ok(arrangements.reviews(id));
    }

    @POST
    @IdempotentCommand
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EMPLOYEE, Roles.HIRING_MANAGER, Roles.HR})
    @APIResponseSchema(value = ReviewsView.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "reviewArrangement", summary = "Review an arrangement",
            description = "Both partners and the employer answer once in each round, from 1 (least) to 5 (most). When all "
                    + "three have answered, each sees the scores of all.")
    public RestResponse<ReviewsView> review(@PathParam("id") ArrangementId id, @NotNull @Valid ReviewRequest request) {
        var view = arrangements.review(id, (arrangement, act) -> arrangement.review(Ids.v7(), request.scores(), request.note(),
                actor.subjectKey(), settings, act));
        return Responses.created("/v1/arrangements/" + id + "/reviews", view);
    }
}
