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
import jobshare.kit.id.PartnershipId;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.matching.constraint.Partnered;
import jobshare.matching.directory.Caller;
import jobshare.matching.directory.Directory;
import jobshare.matching.partner.Matches;
import jobshare.matching.partner.RolesView;
import jobshare.matching.partner.Side;
import jobshare.matching.partner.Window;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The open roles for two partners, over HTTP. */
@Path("/v1/matches/partnerships/{id}/roles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matches")
public class PartnershipMatchResource {

    private final PartnershipRepository partnerships;
    private final EmployerSide employer;
    private final Matches matches;
    private final Directory directory;
    private final Caller caller;

    @Inject
    PartnershipMatchResource(PartnershipRepository partnerships, EmployerSide employer, Matches matches, Directory directory,
            Caller caller) {
        this.partnerships = partnerships;
        this.employer = employer;
        this.matches = matches;
        this.directory = directory;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "findRolesForPartnership", summary = "The open roles that two partners fit", description = "Best first; roles that the two may not hold "
            + "together are left out. The partners and HR ask for all open roles, recruiters and hiring managers for their own, of "
            + "a partnership that they may read. To the partners, pay counts for nothing.")
    public RestResponse<RolesView> roles(@PathParam("id") PartnershipId id,
            @Parameter(description = "From next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        var partnership = partnerships.byId(id).filter(this::mayRead).orElseThrow(() -> Problems.notFound("partnership", id));
        if (partnership.status() != PartnershipStatus.ACTIVE) {
            throw Problems.conflict("not-active", "Partnership " + id + " is " + partnership.status()
                    + "; roles are looked for where it is ACTIVE.");
        }
        var members = partnership.members();
        var member = isMember(partnership);
        var roles = directory.openRoles().stream().filter(role -> member || caller.worksOn(role)).toList();
        return Answers.ok(matches.roles(new Partnered(id, members.getFirst(), members.getLast()), roles,
                member ? Side.MEMBER : Side.EMPLOYER, Window.of(cursor, limit), caller.key()));
    }

    private boolean mayRead(Partnership partnership) {
        return caller.is(Roles.HR) || isMember(partnership) || employer.reads(partnership);
    }

    private boolean isMember(Partnership partnership) {
        return caller.person().filter(partnership::has).isPresent();
    }
}
