package jobshare.profile.person;

import static jobshare.kit.security.Roles.AUDITOR;
import static jobshare.kit.security.Roles.HR;
import static jobshare.kit.security.Roles.HR_SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.LinkedHashMap;
import jobshare.kit.problem.Problems;
import jobshare.kit.web.Answers;
import jobshare.kit.web.Page;
import jobshare.profile.stored.RowTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Many people. */
@Path("/v1/people")
@Tag(name = "People")
public class PeopleResource {

    private final People people;
    private final PersonAccess access;

    PeopleResource(People people, PersonAccess access) {
        this.people = people;
        this.access = access;
    }

    @GET
    @Transactional
    @RolesAllowed({HR, HR_SYSTEM, AUDITOR})
    @Operation(operationId = "listPeople", summary = "List people, least recently changed first", description = "With updatedSince, a feed of changes: ask again with the latest updatedAt that was seen.")
    public RestResponse<Page<PersonView>> list(
            @QueryParam("site") @Size(max = 64) @Nullable String site,
            @QueryParam("grade") @Min(1) @Max(99) @Nullable Integer grade,
            @QueryParam("status") @Nullable PersonStatus status,
            @QueryParam("visibility") @Nullable Visibility visibility,
            @QueryParam("employeeNumber") @Size(max = 64) @Nullable String employeeNumber,
            @Parameter(description = "Only those changed at this time or later (ISO 8601, UTC).") @QueryParam("updatedSince") @Nullable Instant updatedSince,
            @Parameter(description = "The next of the page before.") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context UriInfo request) {
        if (employeeNumber != null && !access.isHr()) {
            throw Problems.forbidden("Only HR looks people up by employee number.");
        }
        var equal = new LinkedHashMap<String, Object>();
        put(equal, "site", site);
        put(equal, "grade", grade);
        put(equal, "status", status);
        put(equal, "visibility", visibility);
        put(equal, "employeeNumber", employeeNumber);
        var filter = new PeopleFilter(equal, RowTime.query("updatedSince", updatedSince), PeopleFilter.Place.read(cursor));
        return Answers.page(Page.of(people.page(filter, limit), limit, PeopleFilter.Place::of, access::view), request);
    }

    private static void put(LinkedHashMap<String, Object> equal, String field, @Nullable Object value) {
        if (value != null) {
            equal.put(field, value);
        }
    }
}
