package jobshare.matching.partner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.matching.directory.Caller;
import jobshare.matching.directory.Directory;
import jobshare.matching.directory.KnownRole;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Matches over HTTP. */
@Path("/v1/matches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matches")
public class MatchResource {

    private final Matches matches;
    private final Directory directory;
    private final Caller caller;

    @Inject
    MatchResource(Matches matches, Directory directory, Caller caller) {
        this.matches = matches;
        this.directory = directory;
        this.caller = caller;
    }

    @GET
    @Path("/people/{id}")
    @RolesAllowed({Roles.EMPLOYEE, Roles.HR})
    @Operation(operationId = "findPartners", summary = "The best partners of a person", description = "Who is among them is asked to meet by `POST /v1/introductions`. Exact: no one who may be paired and scores higher is left out. An employee asks for themselves. Someone who does not come up may be asked for at with/{other}: the answer says at which rank they come, or why the two may not be paired.")
    public RestResponse<PartnersView> partners(@PathParam("id") PersonId id,
            @Parameter(description = "Only people of this site") @QueryParam("site") @Size(min = 1, max = 64) @Nullable String site,
            @Parameter(description = "Only people of this business unit") @QueryParam("businessUnit") @Size(min = 1, max = 100) @Nullable String businessUnit,
            @Parameter(description = "From next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        checkAsker(id);
        return Answers.ok(matches.partners(id, new Filter(site, businessUnit), Window.of(cursor, limit), caller.key()));
    }

    @GET
    @Path("/people/{id}/with/{other}")
    @RolesAllowed({Roles.EMPLOYEE, Roles.HR})
    @Operation(operationId = "explainMatch", summary = "How two people fit, or why they may not be paired", description = "Someone whom an employee must not know of, for whatever reason, is 404.")
    public RestResponse<ExplanationView> explanation(@PathParam("id") PersonId id,
            @Parameter(description = "Id of the other person, from the answer of `GET /v1/matches/people/{id}`") @PathParam("other") PersonId other) {
        checkAsker(id);
        if (directory.person(other).isEmpty()) {
            throw Problems.notFound("person", other);
        }
        return Answers.ok(matches.explanation(id, other, caller.key(), caller.is(Roles.HR)));
    }

    @GET
    @Path("/roles/{id}")
    @RolesAllowed({Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "findPairs", summary = "The best pairs for a role", description = "Recruiters and hiring managers ask for their own roles.")
    public RestResponse<PairsView> pairs(@PathParam("id") RoleId id,
            @Parameter(description = "From next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        var role = directory.role(id).filter(caller::worksOn).orElseThrow(() -> Problems.notFound("role", id));
        return Answers.ok(matches.pairs(role, Window.of(cursor, limit), caller.key()));
    }

    @GET
    @Path("/roles/{id}/partners")
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "findRolePartners", summary = "Who could share a role with the one who holds it", description = "Each pair is the incumbent and a candidate. The incumbent asks for the role they hold, recruiters and hiring managers for "
            + "their own. To the incumbent, pay counts for nothing, and the levels of skills are left out.")
    public RestResponse<PairsView> rolePartners(@PathParam("id") RoleId id,
            @Parameter(description = "From next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        var role = directory.role(id).filter(known -> caller.worksOn(known) || holds(known))
                .orElseThrow(() -> Problems.notFound("role", id));
        var incumbent = role.incumbentId();
        if (incumbent == null) {
            throw Problems.conflict("no-incumbent",
                    "Nobody holds role " + id + ". Say in its incumbentId who does, or ask for the best "
                            + "pairs at /v1/matches/roles/" + id + ".");
        }
        return Answers.ok(matches.rolePartners(role, incumbent, caller.worksOn(role) ? Side.EMPLOYER : Side.MEMBER,
                Window.of(cursor, limit), caller.key()));
    }

    private boolean holds(KnownRole role) {
        return role.incumbentId() != null && caller.isPerson(role.incumbentId());
    }

    private void checkAsker(PersonId id) {
        if (!caller.isPerson(id) && !(caller.is(Roles.HR) && directory.person(id).isPresent())) {
            throw Problems.notFound("person", id);
        }
    }
}
