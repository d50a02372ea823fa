package jobshare.profile.role;

import static jobshare.kit.security.Roles.AUDITOR;
import static jobshare.kit.security.Roles.EMPLOYEE;
import static jobshare.kit.security.Roles.HIRING_MANAGER;
import static jobshare.kit.security.Roles.HR;
import static jobshare.kit.security.Roles.HR_SYSTEM;
import static jobshare.kit.security.Roles.RECRUITER;

import jakarta.annotation.security.RolesAllowed;
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
import jobshare.kit.web.Responses;
import jobshare.profile.listing.ChangeFeedDocs;
import jobshare.profile.listing.FieldSelection;
import jobshare.profile.listing.ListQuery;
import jobshare.profile.listing.ListReader;
import jobshare.profile.listing.ListSource;
import jobshare.profile.listing.Listing;
import jobshare.profile.listing.Sort;
import jobshare.profile.listing.TableFilter;
import jobshare.profile.table.CsvExport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Lists roles. */
@Path("/v1/roles")
@Tag(name = "Roles")
public class RoleListResource {

    private final ListReader lists;
    private final RoleAccess access;
    private final CsvExport csv;

    RoleListResource(ListReader lists, RoleAccess access, CsvExport csv) {
        this.lists = lists;
        this.access = access;
        this.csv = csv;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvExport.TYPE})
    @RolesAllowed({EMPLOYEE, RECRUITER, HIRING_MANAGER, HR, HR_SYSTEM, AUDITOR})
    @Operation(operationId = "listRoles", summary = "List roles",
            description = "Returns the roles that the caller may see. removed is filled only for "
                    + "callers who may see every role.\n\n" + ChangeFeedDocs.DESCRIPTION + CsvExport.DESCRIPTION)
    public RestResponse<Listing<RoleView>> list(
            @Parameter(description = "Code of the workplace.") @QueryParam("site") @Size(max = 64) @Nullable String site,
            @Parameter(
                    description = "Grade on the employer's scale.") @QueryParam("grade") @Min(1) @Max(99) @Nullable Integer grade,
            @Parameter(description = "Status of the role.") @QueryParam("status") @Nullable RoleStatus status,
            @Parameter(description = "URI of an ESCO occupation.") @QueryParam("occupation") @Size(
                    max = 512) @Nullable String occupation,
            @Parameter(description = "Id of the vacancy in the employer's systems.") @QueryParam("requisition") @Size(
                    max = 64) @Nullable String requisition,
            @Parameter(description = "Words or parts of words that all occur in title or requisition; "
                    + "ignores case and accents.") @QueryParam("text") @Size(max = 100) @Nullable String text,
            @Parameter(description = ChangeFeedDocs.UPDATED_SINCE) @QueryParam("updatedSince") @Nullable Instant updatedSince,
            @Parameter(description = Sort.DESCRIPTION + RoleSort.FIELDS) @QueryParam("sort") @Size(
                    max = 50) @Nullable String sort,
            @Parameter(description = FieldSelection.DESCRIPTION) @QueryParam("fields") @Size(max = 1000) @Nullable String fields,
            @Parameter(description = ChangeFeedDocs.CURSOR) @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = ChangeFeedDocs.LIMIT) @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context UriInfo request, @Context HttpHeaders headers) {
        var visible = access.visibility();
        var filter = visible.restrict(new TableFilter().equal("site", site)
                .equal("grade", grade)
                .equal("status", status)
                .equal("occupation", occupation)
                .equal("requisition", requisition)
                .text("search_text", text));
        var selection = FieldSelection.parse(RoleView.class, fields);
        var roles = new ListSource<>(RoleProfile.class, "role_profile", "ROLE", visible.all());
        var query = ListQuery.of(filter, sort, RoleSort.parse(sort), updatedSince, cursor, limit);
        if (csv.isRequested(headers)) {
            return csv.answer("roles", RoleColumns.ALL.select(fields),
                    row -> lists.forEach(roles, query, role -> row.accept(access.view(role, visible))));
        }
        var page = lists.page(roles, query).map(role -> selection.of(access.view(role, visible)));
        return Responses.pageWithNext(page, page.next(), request);
    }
}
