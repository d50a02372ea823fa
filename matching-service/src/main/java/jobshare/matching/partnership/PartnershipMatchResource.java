package jobshare.matching.partnership;

import jakarta.annotation.security.RolesAllowed;
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
import jobshare.kit.rejection.Rejection.RuleViolation;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Responses;
import jobshare.matching.constraint.ActivePartnership;
import jobshare.matching.directory.Caller;
import jobshare.matching.directory.Directory;
import jobshare.matching.match.MatchService;
import jobshare.matching.match.RankingPage;
import jobshare.matching.match.RolesView;
import jobshare.matching.search.ViewerRole;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Open roles for a partnership over HTTP. */
@Path("/v1/matches/partnerships/{id}/roles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matches")
public class PartnershipMatchResource {

    private final PartnershipAccess access;
    private final MatchService matches;
    private final Directory directory;
    private final Caller caller;

    PartnershipMatchResource(PartnershipAccess access, MatchService matches, Directory directory, Caller caller) {
        this.access = access;
        this.matches = matches;
        this.directory = directory;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "listRolesForPartnership", summary = "List open roles that fit a partnership",
            description = "Best fit first, without roles that the partners cannot hold together. Partners and HR see all "
                    + "open roles; recruiters and hiring managers see their own roles, for partnerships that they may read. "
                    + "For partners, the list ignores pay.")
    public RestResponse<RolesView> roles(@PathParam("id") PartnershipId id, @Parameter(
            description = "Cursor of the page, from next of the previous page") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        var partnership = access.requireVisible(id);
        if (partnership.status() != PartnershipStatus.ACTIVE) {
            throw new RuleViolation("not-active",
                    "Partnership " + id + " is " + partnership.status() + ". Roles are matched only for ACTIVE partnerships.");
        }
        var members = partnership.members();
        var isMember = access.isMember(partnership);
        var roles = directory.openRoles().stream().filter(role -> isMember || caller.worksOn(role)).toList();
        return Responses.ok(matches.roles(new ActivePartnership(id, members.first(), members.second()), roles,
                isMember ? ViewerRole.MEMBER : ViewerRole.EMPLOYER, RankingPage.of(cursor, limit), caller.key()));
    }
}
