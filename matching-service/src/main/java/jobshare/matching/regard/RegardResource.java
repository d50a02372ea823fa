package jobshare.matching.regard;

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
import jobshare.kit.id.PartnershipId;
import jobshare.kit.idempotency.Command;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.matching.directory.Caller;
import jobshare.matching.partnership.OwnPartnerships;
import jobshare.matching.talk.Talks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Regard over HTTP: each for themselves. */
@Path("/v1/partnerships/{id}/regard")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Talk")
public class RegardResource {

    private static final String KIND = "regard";

    private final Regards regards;
    private final Talks talks;
    private final OwnPartnerships partnerships;
    private final Caller caller;

    @Inject
    RegardResource(Regards regards, Talks talks, OwnPartnerships partnerships, Caller caller) {
        this.regards = regards;
        this.talks = talks;
        this.partnerships = partnerships;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "readRegard", summary = "What you have stated, and whether both of you said yes", description = "Nobody is ever shown more of the other's than that both said yes to all of it; neither HR nor the employer's side sees any of it.")
    public RestResponse<RegardView> read(@PathParam("id") PartnershipId id) {
        partnerships.standing(id);
        return Answers.ok(new RegardView(regards.of(id, caller.requirePerson()).orElse(null), regards.bothSaidYes(id)));
    }

    @POST
    @Command
    @APIResponse(responseCode = "204", description = "It is so now")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "stateRegard", summary = "State how you regard your partner, or state it anew", description = "After your talk: once both of you have answered at least one question of it. The answer is the same "
            + "whatever your partner has stated.")
    public RestResponse<Void> state(@PathParam("id") PartnershipId id, @NotNull @Valid Regard stated) {
        return partnerships.act(id, "state", KIND, (partnership, by) -> {
            if (talks.exchanged(id, by, partnership.otherThan(by)).isEmpty()) {
                throw Problems.conflict("talk-first",
                        "Regard comes after the talk: first, both of you answer at least one question of it.");
            }
            regards.state(id, by, stated);
        });
    }

    @POST
    @Path("/withdraw")
    @Command
    @APIResponse(responseCode = "204", description = "It is so now")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "withdrawRegard", summary = "Take back what you stated about your partner")
    public RestResponse<Void> withdraw(@PathParam("id") PartnershipId id) {
        return partnerships.act(id, "withdraw", KIND, (_, by) -> regards.withdraw(id, by));
    }
}
