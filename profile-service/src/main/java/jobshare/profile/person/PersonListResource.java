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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import jobshare.kit.problem.Problems;
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

/** Lists people. */
@Path("/v1/people")
@Tag(name = "People")
public class PersonListResource {

    private static final ListSource<Person> PEOPLE = new ListSource<>(Person.class, "person", "PERSON", true);

    private final ListReader lists;
    private final PersonAccess access;
    private final CsvExport csv;

    PersonListResource(ListReader lists, PersonAccess access, CsvExport csv) {
        this.lists = lists;
        this.access = access;
        this.csv = csv;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvExport.TYPE})
    @RolesAllowed({HR, HR_SYSTEM, AUDITOR})
    @Operation(operationId = "listPeople", summary = "List people",
            description = "Auditors cannot filter or sort by fields that they cannot" + " see.\n\n" + ChangeFeedDocs.DESCRIPTION
                    + CsvExport.DESCRIPTION)
    public RestResponse<Listing<PersonView>> list(
            @Parameter(description = "EMPLOYEE or CANDIDATE.") @QueryParam("kind") @Nullable PersonKind kind,
            @Parameter(description = "Code of the workplace.") @QueryParam("site") @Size(max = 64) @Nullable String site,
            @Parameter(
                    description = "Grade on the employer's scale.") @QueryParam("grade") @Min(1) @Max(99) @Nullable Integer grade,
            @Parameter(description = "Business unit.") @QueryParam("businessUnit") @Size(max = 100) @Nullable String businessUnit,
            @Parameter(description = "URI of an ESCO occupation.") @QueryParam("occupation") @Size(
                    max = 512) @Nullable String occupation,
            @Parameter(description = "ACTIVE or PAUSED.") @QueryParam("status") @Nullable PersonStatus status,
            @Parameter(description = "HIDDEN, ANONYMOUS or OPEN.") @QueryParam("visibility") @Nullable Visibility visibility,
            @Parameter(description = "Number in the employer's systems.") @QueryParam("employeeNumber") @Size(
                    max = 64) @Nullable String employeeNumber,
            @Parameter(
                    description = "Words or parts of words that all occur in name, job title or employee number; ignores case and"
                            + " accents.") @QueryParam("text") @Size(max = 100) @Nullable String text,
            @Parameter(description = ChangeFeedDocs.UPDATED_SINCE) @QueryParam("updatedSince") @Nullable Instant updatedSince,
            @Parameter(description = Sort.DESCRIPTION + PersonSort.FIELDS) @QueryParam("sort") @Size(
                    max = 50) @Nullable String sort,
            @Parameter(description = FieldSelection.DESCRIPTION) @QueryParam("fields") @Size(max = 1000) @Nullable String fields,
            @Parameter(description = ChangeFeedDocs.CURSOR) @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = ChangeFeedDocs.LIMIT) @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context UriInfo request, @Context HttpHeaders headers) {
        var order = PersonSort.parse(sort);
        if (!access.isHr() && (employeeNumber != null || occupation != null || text != null || PersonSort.isPersonal(order))) {
            throw Problems.forbidden("Only HR can filter or sort people by name, job title, employee number or occupation.");
        }
        var filter = new TableFilter().equal("kind", kind)
                .equal("site", site)
                .equal("grade", grade)
                .equal("business_unit", businessUnit)
                .equal("occupation", occupation)
                .equal("status", status)
                .equal("visibility", visibility)
                .equal("employee_number", employeeNumber)
                .text("search_text", text);
        var selection = FieldSelection.parse(PersonView.class, fields);
        var query = ListQuery.of(filter, sort, order, updatedSince, cursor, limit);
        if (csv.isRequested(headers)) {
            return csv.answer("people", PersonColumns.ALL.select(fields),
                    row -> lists.forEach(PEOPLE, query, person -> row.accept(access.view(person))));
        }
        var page = lists.page(PEOPLE, query).map(person -> selection.of(access.view(person)));
        return Responses.pageWithNext(page, page.next(), request);
    }
}
