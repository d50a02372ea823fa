package jobshare.matching.partnership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.kit.web.Cursor;
import jobshare.kit.web.Page;
import jobshare.matching.agreement.Agreement;
import jobshare.matching.agreement.Difference;
import jobshare.matching.directory.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** All texts of an agreement over HTTP, and what differs between them: for the two, and for HR. */
@Path("/v1/partnerships/{id}/agreement")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class AgreementVersionsResource {

    private final PartnershipRepository repository;
    private final AgreementViews views;
    private final Caller caller;

    @Inject
    AgreementVersionsResource(PartnershipRepository repository, AgreementViews views, Caller caller) {
        this.repository = repository;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Path("/versions")
    @Transactional
    @RolesAllowed({Roles.EMPLOYEE, Roles.HR})
    @Operation(operationId = "listAgreementVersions", summary = "Every text of the agreement, newest first")
    public RestResponse<Page<AgreementVersion>> list(@PathParam("id") PartnershipId id,
            @Parameter(description = "From next of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit, @Context UriInfo request) {
        var before = Cursor.read(cursor, 1, keys -> Integer.valueOf(keys.getFirst()));
        var partnership = readable(id);
        var rows = partnership.texts().all().stream().filter(agreement -> before == null || agreement.number() < before)
                .sorted(Comparator.comparing(Agreement::number).reversed()).limit(limit + 1L).toList();
        return Answers.page(Page.of(rows, limit, agreement -> Cursor.of(agreement.number()),
                agreement -> AgreementVersion.of(partnership, agreement)), request);
    }

    @GET
    @Path("/versions/{number}")
    @Transactional
    @RolesAllowed({Roles.EMPLOYEE, Roles.HR})
    @Operation(operationId = "readAgreementVersion", summary = "One text of the agreement")
    public RestResponse<AgreementView> read(@PathParam("id") PartnershipId id, @PathParam("number") int number) {
        var partnership = readable(id);
        return Answers.ok(views.of(partnership, version(partnership, number), Reader.ALL));
    }

    @GET
    @Path("/difference")
    @Transactional
    @RolesAllowed({Roles.EMPLOYEE, Roles.HR})
    @Operation(operationId = "compareAgreementVersions", summary = "What differs between two texts of the agreement", description = "Part by part, in words: working time by slot. Without from and to: what the newest text changed.")
    public RestResponse<AgreementDifference> compare(@PathParam("id") PartnershipId id,
            @Parameter(description = "Number of the one text; left out, the one before to") @QueryParam("from") @Min(1) @Nullable Integer from,
            @Parameter(description = "Number of the other; left out, the newest") @QueryParam("to") @Min(1) @Nullable Integer to) {
        var partnership = readable(id);
        var later = to == null ? partnership.agreement().orElseThrow(() -> none(partnership)) : version(partnership, to);
        var earlier = version(partnership, from == null ? Math.max(1, later.number() - 1) : from);
        return Answers.ok(new AgreementDifference(AgreementVersion.of(partnership, earlier),
                AgreementVersion.of(partnership, later),
                Difference.between(earlier.terms(), later.terms()).stream().map(change -> AgreementDifference.ChangedPart
                        .of(partnership, change, change.ofFirst() == null ? "" : views.whose(partnership, change.ofFirst())))
                        .toList()));
    }

    private Partnership readable(PartnershipId id) {
        return repository.byId(id).filter(found -> caller.is(Roles.HR) || caller.person().filter(found::has).isPresent())
                .orElseThrow(() -> Problems.notFound("partnership", id));
    }

    private static Agreement version(Partnership partnership, int number) {
        return partnership.texts().all().stream().filter(agreement -> agreement.number() == number).findFirst()
                .orElseThrow(() -> Problems.notFound("version of this agreement with the number", number));
    }

    private static RuntimeException none(Partnership partnership) {
        return Problems.notFound("agreement of partnership", partnership.id());
    }
}
