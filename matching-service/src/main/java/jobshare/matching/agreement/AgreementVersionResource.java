package jobshare.matching.agreement;

import jakarta.annotation.security.RolesAllowed;
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
import jobshare.kit.id.PartnershipId;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Page;
import jobshare.kit.web.Responses;
import jobshare.matching.partnership.Partnership;
import jobshare.matching.partnership.PartnershipAccess;
import jobshare.matching.partnership.PartnershipRepository;
import jobshare.matching.terms.AccessLevel;
import jobshare.matching.terms.AgreementVersion;
import jobshare.matching.terms.AgreementView;
import jobshare.matching.terms.AgreementViewMapper;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The versions of an agreement and their differences over HTTP, for members and HR. */
@Path("/v1/partnerships/{id}/agreement")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class AgreementVersionResource {

    private final PartnershipRepository repository;
    private final PartnershipAccess access;
    private final AgreementViewMapper views;

    AgreementVersionResource(PartnershipRepository repository, PartnershipAccess access, AgreementViewMapper views) {
        this.repository = repository;
        this.access = access;
        this.views = views;
    }

    @GET
    @Path("/versions")
    @RolesAllowed({Roles.EMPLOYEE, Roles.HR})
    @Operation(operationId = "listAgreementVersions", summary = "List the versions of an agreement",
            description = "Newest first.")
    public RestResponse<Page<AgreementVersionView>> list(@PathParam("id") PartnershipId id, @Parameter(
            description = "Cursor of the page, from next of the previous page") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit, @Context UriInfo uri) {
        var request = PartnershipRepository.VERSION_ORDER.request(cursor, limit);
        var members = access.requireAsMemberOrHr(id).members();
        var page = repository.agreementVersions(id, request);
        return Responses.page(page.map(version -> AgreementVersionView.of(members, version)), uri);
    }

    @GET
    @Path("/versions/{number}")
    @RolesAllowed({Roles.EMPLOYEE, Roles.HR})
    @Operation(operationId = "getAgreementVersion", summary = "Get a version of an agreement")
    public RestResponse<AgreementView> get(@PathParam("id") PartnershipId id, @PathParam("number") int number) {
        var partnership = access.requireAsMemberOrHr(id);
        return Responses
                .ok(views.map(partnership.members(), partnership.version(), version(partnership, number), AccessLevel.FULL));
    }

    @GET
    @Path("/difference")
    @RolesAllowed({Roles.EMPLOYEE, Roles.HR})
    @Operation(operationId = "compareAgreementVersions", summary = "Compare two versions of an agreement",
            description = "Lists the differences part by part, as text; differences in working time by slot. Without from "
                    + "and to, compares the current version with the one before.")
    public RestResponse<AgreementDifferenceView> compare(@PathParam("id") PartnershipId id,
            @Parameter(description = "Number of the earlier version; the version "
                    + "before `to` if omitted") @QueryParam("from") @Min(1) @Nullable Integer from,
            @Parameter(description = "Number of the later version; the current "
                    + "one if omitted") @QueryParam("to") @Min(1) @Nullable Integer to) {
        var partnership = access.requireAsMemberOrHr(id);
        var members = partnership.members();
        var later = to == null ? partnership.agreement().orElseThrow(() -> Problems.notFound("agreement of partnership", id))
                : version(partnership, to);
        var earlier = version(partnership, from == null ? Math.max(1, later.number() - 1) : from);
        return Responses.ok(
                new AgreementDifferenceView(AgreementVersionView.of(members, earlier), AgreementVersionView.of(members, later),
                        TermsComparison.between(earlier.terms(), later.terms())
                                .stream()
                                .map(change -> AgreementDifferenceView.ChangedPart.of(members, change,
                                        change.ofFirst() == null ? "" : views.possessive(members, change.ofFirst())))
                                .toList()));
    }

    private static AgreementVersion version(Partnership partnership, int number) {
        return partnership.agreementVersions()
                .all()
                .stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> Problems.notFound("agreement version", number));
    }
}
