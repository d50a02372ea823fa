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

/** Many people. */
@Path("/v1/people")
@Tag(name = "People")
public class PeopleResource {

    private static final Source<Person> PEOPLE = new Source<>(Person.class, "person", "PERSON", true);

    private final Lists lists;
    private final PersonAccess access;
    private final Csv csv;

    PeopleResource(Lists lists, PersonAccess access, Csv csv) {
        this.lists = lists;
        this.access = access;
        this.csv = csv;
    }

    @GET
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, Csv.TYPE})
    @RolesAllowed({HR, HR_SYSTEM, AUDITOR})
    @Operation(operationId = "listPeople", summary = "List people, or follow their changes", description = "Auditors neither search by"
            + " what they don't see, nor sort by it.\n\n" + Feed.HOW
            + Csv.HOW)
    public RestResponse<Listing<PersonView>> list(
            @QueryParam("kind") @Nullable PersonKind kind,
            @QueryParam("site") @Size(max = 64) @Nullable String site,
            @QueryParam("grade") @Min(1) @Max(99) @Nullable Integer grade,
            @QueryParam("businessUnit") @Size(max = 100) @Nullable String businessUnit,
            @Parameter(description = "URI of an ESCO occupation.") @QueryParam("occupation") @Size(max = 512) @Nullable String occupation,
            @QueryParam("status") @Nullable PersonStatus status,
            @QueryParam("visibility") @Nullable Visibility visibility,
            @QueryParam("employeeNumber") @Size(max = 64) @Nullable String employeeNumber,
            @Parameter(description = "Each of these words, or parts of words, is in name, job title or employee number; case and"
                    + " accents don't matter.") @QueryParam("text") @Size(max = 100) @Nullable String text,
            @Parameter(description = Feed.UPDATED_SINCE) @QueryParam("updatedSince") @Nullable Instant updatedSince,
            @Parameter(description = Sort.HOW
                    + PeopleOrder.FIELDS) @QueryParam("sort") @Size(max = 50) @Nullable String sort,
            @Parameter(description = Sparse.HOW) @QueryParam("fields") @Size(max = 1000) @Nullable String fields,
            @Parameter(description = Feed.CURSOR) @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @Context UriInfo request, @Context HttpHeaders headers) {
        var order = PeopleOrder.read(sort);
        if (!access.isHr() && (employeeNumber != null || occupation != null || text != null || PeopleOrder.isPersonal(order))) {
            throw Problems.forbidden("Only HR searches and sorts people by name, job title, employee number or occupation.");
        }
        var where = new Conditions().equal("kind", kind).equal("site", site).equal("grade", grade)
                .equal("business_unit", businessUnit).equal("occupation", occupation).equal("status", status)
                .equal("visibility", visibility).equal("employee_number", employeeNumber).text("search", text);
        var shown = Sparse.of(PersonView.class, fields);
        var asked = Asked.of(where, sort, order, updatedSince, cursor, limit);
        if (csv.isAsked(headers)) {
            return csv.answer("people", PersonColumns.ALL.only(fields),
                    row -> lists.each(PEOPLE, asked, person -> row.accept(access.view(person))));
        }
        var page = lists.page(PEOPLE, asked)
                .map(person -> shown.of(access.view(person)));
        return Answers.linked(page, page.next(), request);
    }
}
