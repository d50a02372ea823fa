package jobshare.matching.match;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.kit.problem.Problems;
import jobshare.kit.rejection.Rejection.RuleViolation;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Responses;
import jobshare.matching.directory.Caller;
import jobshare.matching.directory.Directory;
import jobshare.matching.directory.RoleCopy;
import jobshare.matching.pairing.PairingFactsLoader.Reader;
import jobshare.matching.search.PartnerFilter;
import jobshare.matching.search.ViewerRole;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Operations that find and explain matches. */
@Path("/v1/matches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matches")
public class MatchResource {

    private final MatchService matches;
    private final Directory directory;
    private final Caller caller;

    MatchResource(MatchService matches, Directory directory, Caller caller) {
        this.matches = matches;
        this.directory = directory;
        this.caller = caller;
    }

    @GET
    @Path("/people/{id}")
    @RolesAllowed({Roles.EMPLOYEE, Roles.HR})
    @Operation(operationId = "listPartners", summary = "List the best partners of a person",
            description = "Employees list their own partners. The ranking is exact: it leaves out nobody who can be paired "
                    + "and scores higher. To meet someone on the list, create an introduction with "
                    + "`POST /v1/introductions`. To learn why someone is not on the list, call "
                    + "`GET /v1/matches/people/{id}/with/{other}`.")
    public RestResponse<PartnersView> listPartners(@PathParam("id") PersonId id,
            @Parameter(description = "Include only people at this site") @QueryParam("site") @Size(min = 1,
                    max = 64) @Nullable String site,
            @Parameter(description = "Include only people in this business unit") @QueryParam("businessUnit") @Size(min = 1,
                    max = 100) @Nullable String businessUnit,
            @Parameter(description = "The `next` value of the previous page") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        requireOwnProfileOrHr(id);
        return Responses.ok(matches.partners(id, new PartnerFilter(site, businessUnit), RankingPage.of(cursor, limit),
                caller.key(), readerOf(id)));
    }

    @GET
    @Path("/people/{id}/with/{other}")
    @RolesAllowed({Roles.EMPLOYEE, Roles.HR})
    @Operation(operationId = "explainMatch", summary = "Explain how two people match",
            description = "Returns the score with its reasons, or every reason why the two people cannot be paired. An "
                    + "employee gets 404 for a person who is hidden, paused, blocked, declined or unknown.")
    public RestResponse<ExplanationView> explainMatch(@PathParam("id") PersonId id, @Parameter(
            description = "ID of the other person, from `GET /v1/matches/people/{id}`") @PathParam("other") PersonId other) {
        requireOwnProfileOrHr(id);
        return Responses.ok(matches.explanation(id, other, caller.key(), caller.is(Roles.HR), readerOf(id)));
    }

    @GET
    @Path("/roles/{id}")
    @RolesAllowed({Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "listPairs", summary = "List the best pairs for a role",
            description = "Recruiters and hiring managers list pairs for their own roles. "
                    + "The ranking is exact: it considers all pairs of eligible people.")
    public RestResponse<PairsView> listPairs(@PathParam("id") RoleId id,
            @Parameter(description = "The `next` value of the previous page") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        var role = directory.role(id).filter(caller::worksOn).orElseThrow(() -> Problems.notFound("role", id));
        return Responses.ok(matches.pairs(role, RankingPage.of(cursor, limit), caller.key()));
    }

    @GET
    @Path("/roles/{id}/partners")
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "listRolePartners", summary = "List the best partners for the incumbent of a role",
            description = "Each pair consists of the incumbent and one candidate. The incumbent may list partners for the "
                    + "role they hold; recruiters and hiring managers, for their own roles. The incumbent's results ignore "
                    + "pay and omit the levels of skills.")
    public RestResponse<PairsView> listRolePartners(@PathParam("id") RoleId id,
            @Parameter(description = "The `next` value of the previous page") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        var role = directory.role(id)
                .filter(known -> caller.worksOn(known) || holds(known))
                .orElseThrow(() -> Problems.notFound("role", id));
        var incumbent = role.incumbentId();
        if (incumbent == null) {
            throw new RuleViolation("no-incumbent", "Role " + id
                    + " has no incumbent. Set its incumbentId, or list the best pairs at " + "/v1/matches/roles/" + id + ".");
        }
        return Responses.ok(matches.rolePartners(role, incumbent, caller.worksOn(role) ? ViewerRole.EMPLOYER : ViewerRole.MEMBER,
                RankingPage.of(cursor, limit), caller.key()));
    }

    private boolean holds(RoleCopy role) {
        var incumbent = role.incumbentId();
        return incumbent != null && caller.isPerson(incumbent);
    }

    private Reader readerOf(PersonId id) {
        return caller.isPerson(id) ? Reader.SELF : Reader.ANOTHER;
    }

    private void requireOwnProfileOrHr(PersonId id) {
        if (!caller.isPerson(id) && !(caller.is(Roles.HR) && directory.person(id).isPresent())) {
            throw Problems.notFound("person", id);
        }
    }
}
