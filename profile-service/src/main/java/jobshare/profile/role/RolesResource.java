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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import jobshare.kit.web.Answers;
import jobshare.profile.listing.Asked;
import jobshare.profile.listing.Conditions;
import jobshare.profile.listing.Feed;
import jobshare.profile.listing.Listing;
import jobshare.profile.listing.Lists;
import jobshare.profile.listing.Sort;
import jobshare.profile.listing.Source;
import jobshare.profile.listing.Sparse;
import jobshare.profile.table.Csv;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Many roles. */
@Path("/v1/roles")
@Tag(name = "Roles")
public class RolesResource {

    private final Lists lists;
    private final RoleAccess access;
    private final Csv csv;

    RolesResource(Lists lists, RoleAccess access, Csv csv) {
        this.lists = lists;
        this.access = access;
        this.csv = csv;
    }

    @GET
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, Csv.TYPE})
    @RolesAllowed({EMPLOYEE, RECRUITER, HIRING_MANAGER, HR, HR_SYSTEM, AUDITOR})
    @Operation(operationId = "listRoles", summary = "List the roles that the caller may see, or follow their changes", description = Feed.HOW
            + Csv.HOW
            + " Only those who may see every role are told which ones were deleted.")
    public RestResponse<Listing<RoleView>> list(
            @QueryParam("site") @Size(max = 64) @Nullable String site,
            @QueryParam("grade") @Min(1) @Max(99) @Nullable Integer grade,
            @QueryParam("status") @Nullable RoleStatus status,
            @Parameter(description = "URI of an ESCO occupation.") @QueryParam("occupation") @Size(max = 512) @Nullable String occupation,
            @QueryParam("requisition") @Size(max = 64) @Nullable String requisition,
            @Parameter(description = "Each of these words, or parts of words, is in title or requisition; case and accents don't"
                    + " matter.") @QueryParam("text") @Size(max = 100) @Nullable String text,
            @Parameter(description = Feed.UPDATED_SINCE) @QueryParam("updatedSince") @Nullable Instant updatedSince,
            @Parameter(description = Sort.HOW
                    + RoleOrder.FIELDS) @QueryParam("sort") @Size(max = 50) @Nullable String sort,
            @Parameter(description = Sparse.HOW) @QueryParam("fields") @Size(max = 1000) @Nullable String fields,
            @Parameter(description = Feed.CURSOR) @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context UriInfo request, @Context HttpHeaders headers) {
        var seen = access.seen();
        var where = seen.narrow(new Conditions().equal("site", site).equal("grade", grade).equal("status", status)
                .equal("occupation", occupation).equal("requisition", requisition).text("search", text));
        var shown = Sparse.of(RoleView.class, fields);
        var roles = new Source<>(RoleProfile.class, "role_profile", "ROLE", seen.all());
        var asked = Asked.of(where, sort, RoleOrder.read(sort), updatedSince, cursor, limit);
        if (csv.isAsked(headers)) {
            return csv.answer("roles", RoleColumns.ALL.only(fields),
                    row -> lists.each(roles, asked, role -> row.accept(access.view(role))));
        }
        var page = lists.page(roles, asked)
                .map(role -> shown.of(access.view(role)));
        return Answers.linked(page, page.next(), request);
    }
}
