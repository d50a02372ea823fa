package jobshare.profile.role;

import static jobshare.kit.security.Roles.AUDITOR;
import static jobshare.kit.security.Roles.EMPLOYEE;
import static jobshare.kit.security.Roles.HIRING_MANAGER;
import static jobshare.kit.security.Roles.HR;
import static jobshare.kit.security.Roles.HR_SYSTEM;
import static jobshare.kit.security.Roles.RECRUITER;

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
import jobshare.kit.web.Answers;
import jobshare.kit.web.Page;
import jobshare.profile.stored.RowTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Many roles. */
@Path("/v1/roles")
@Tag(name = "Roles")
public class RolesResource {

    private final RoleProfiles roles;
    private final RoleAccess access;

    RolesResource(RoleProfiles roles, RoleAccess access) {
        this.roles = roles;
        this.access = access;
    }

    @GET
    @Transactional
    @RolesAllowed({EMPLOYEE, RECRUITER, HIRING_MANAGER, HR, HR_SYSTEM, AUDITOR})
    @Operation(operationId = "listRoles", summary = "List the roles that the caller may see, least recently changed first", description = "With updatedSince, a feed of changes: ask again with the latest updatedAt that was seen.")
    public RestResponse<Page<RoleView>> list(
            @QueryParam("site") @Size(max = 64) @Nullable String site,
            @QueryParam("grade") @Min(1) @Max(99) @Nullable Integer grade,
            @QueryParam("status") @Nullable RoleStatus status,
            @QueryParam("occupation") @Size(max = 512) @Nullable String occupation,
            @QueryParam("requisition") @Size(max = 64) @Nullable String requisition,
            @Parameter(description = "Only those changed at this time or later (ISO 8601, UTC).") @QueryParam("updatedSince") @Nullable Instant updatedSince,
            @Parameter(description = "The next of the page before.") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context UriInfo request) {
        var equal = new LinkedHashMap<String, Object>();
        put(equal, "site", site);
        put(equal, "grade", grade);
        put(equal, "status", status);
        put(equal, "occupation", occupation);
        put(equal, "requisition", requisition);
        var filter = new RoleFilter(equal, RowTime.query("updatedSince", updatedSince), RoleFilter.Place.read(cursor),
                access.seen());
        return Answers.page(Page.of(roles.page(filter, limit), limit, RoleFilter.Place::of, access::view), request);
    }

    private static void put(LinkedHashMap<String, Object> equal, String field, @Nullable Object value) {
        if (value != null) {
            equal.put(field, value);
        }
    }
}
