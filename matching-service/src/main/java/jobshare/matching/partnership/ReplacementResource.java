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
import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.PersonId;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Responses;
import jobshare.matching.arrangement.ArrangementCopyRepository;
import jobshare.matching.constraint.ActivePartnership;
import jobshare.matching.directory.Caller;
import jobshare.matching.directory.Directory;
import jobshare.matching.match.MatchService;
import jobshare.matching.match.PairsView;
import jobshare.matching.match.RankingPage;
import jobshare.matching.search.ViewerRole;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Possible successors of a partner who leaves a role, over HTTP. */
@Path("/v1/matches/arrangements/{id}/replacements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matches")
public class ReplacementResource {

    private final ArrangementCopyRepository arrangements;
    private final PartnershipRepository partnerships;
    private final PartnershipAccess access;
    private final MatchService matches;
    private final Directory directory;
    private final Caller caller;

    ReplacementResource(ArrangementCopyRepository arrangements, PartnershipRepository partnerships, PartnershipAccess access,
            MatchService matches, Directory directory, Caller caller) {
        this.arrangements = arrangements;
        this.partnerships = partnerships;
        this.access = access;
        this.matches = matches;
        this.directory = directory;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "listReplacements", summary = "List possible successors of a leaving partner",
            description = "Each pair consists of the remaining partner and a candidate. For the remaining partner, the list "
                    + "omits skill levels and ignores pay. HR, and the recruiter and hiring manager "
                    + "of the role, must set `leaving`.")
    public RestResponse<PairsView> replacements(@PathParam("id") ArrangementId id,
            @Parameter(description = "The leaving partner; the remaining "
                    + "partner may omit it") @QueryParam("leaving") @Nullable PersonId leaving,
            @Parameter(description = "Cursor of the page, from next of the "
                    + "previous page") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        var holding = arrangements.byId(id)
                .filter(found -> !found.isEnded())
                .orElseThrow(() -> Problems.notFound("arrangement", id));
        var role = directory.role(holding.roleId()).orElseThrow(() -> Problems.notFound("arrangement", id));
        var partnership = partnerships.byId(holding.partnershipId())
                .filter(found -> caller.worksOn(role) || access.isMember(found))
                .orElseThrow(() -> Problems.notFound("arrangement", id));
        var members = partnership.members();
        return Responses.ok(matches.replacements(id, role,
                new ActivePartnership(partnership.id(), members.first(), members.second()), leaver(partnership, leaving),
                caller.worksOn(role) ? ViewerRole.EMPLOYER : ViewerRole.MEMBER, RankingPage.of(cursor, limit), caller.key()));
    }

    private PersonId leaver(Partnership partnership, @Nullable PersonId leaving) {
        var remaining = access.callerAsMember(partnership);
        var leaver = leaving == null && remaining.isPresent() ? partnership.partnerOf(remaining.get()) : leaving;
        if (leaver == null || !partnership.has(leaver)) {
            throw Problems.invalid("query:leaving",
                    "must name the partner who leaves, but was " + (leaving == null ? "omitted" : leaving) + ".");
        }
        if (remaining.filter(leaver::equals).isPresent()) {
            throw Problems.invalid("query:leaving", "must not name yourself. The remaining partner asks for successors.");
        }
        return leaver;
    }
}
