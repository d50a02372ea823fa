package jobshare.matching.partnership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.matching.constraint.Partnered;
import jobshare.matching.directory.Caller;
import jobshare.matching.directory.Directory;
import jobshare.matching.partner.Matches;
import jobshare.matching.partner.PairsView;
import jobshare.matching.partner.Side;
import jobshare.matching.partner.Window;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who could follow one of two who hold a role, over HTTP. */
@Path("/v1/matches/arrangements/{id}/replacements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matches")
public class ReplacementResource {

    private final ArrangementCopies arrangements;
    private final PartnershipRepository partnerships;
    private final Matches matches;
    private final Directory directory;
    private final Caller caller;

    @Inject
    ReplacementResource(ArrangementCopies arrangements, PartnershipRepository partnerships, Matches matches, Directory directory,
            Caller caller) {
        this.arrangements = arrangements;
        this.partnerships = partnerships;
        this.matches = matches;
        this.directory = directory;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "findReplacements", summary = "Who could follow one of the two who hold a role", description = "Each pair is the one who stays and a candidate. The one who stays asks, without the levels of "
            + "skills, and pay counts for nothing; so do HR, and the recruiter and the hiring manager of the role, who name who leaves.")
    public RestResponse<PairsView> replacements(@PathParam("id") ArrangementId id,
            @Parameter(description = "Who of the two leaves; left out by the one who stays") @QueryParam("leaving") @Nullable PersonId leaving,
            @Parameter(description = "From next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        var holding = arrangements.byId(id).filter(found -> !found.ended())
                .orElseThrow(() -> Problems.notFound("arrangement", id));
        var role = directory.role(holding.roleId()).orElseThrow(() -> Problems.notFound("arrangement", id));
        var partnership = partnerships.byId(holding.partnershipId())
                .filter(found -> caller.worksOn(role) || caller.person().filter(found::has).isPresent())
                .orElseThrow(() -> Problems.notFound("arrangement", id));
        var members = partnership.members();
        return Answers.ok(matches.replacements(id, role, new Partnered(partnership.id(), members.getFirst(), members.getLast()),
                leaver(partnership, leaving), caller.worksOn(role) ? Side.EMPLOYER : Side.MEMBER, Window.of(cursor, limit),
                caller.key()));
    }

    private PersonId leaver(Partnership partnership, @Nullable PersonId named) {
        var staying = caller.person().filter(partnership::has);
        var leaver = named == null && staying.isPresent() ? partnership.otherThan(staying.get()) : named;
        if (leaver == null || !partnership.has(leaver)) {
            throw Problems.invalid("query:leaving",
                    "must be who of the two leaves, but was " + (named == null ? "left out" : named)
                            + ".");
        }
        if (staying.filter(leaver::equals).isPresent()) {
            throw Problems.invalid("query:leaving", "must not be you: who follows you is asked by the one who stays.");
        }
        return leaver;
    }
}
