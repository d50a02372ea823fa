package jobshare.matching.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.time.Slots;
import jobshare.kit.web.Preconditions;
import jobshare.kit.web.Responses;
import jobshare.matching.directory.Caller;
import jobshare.matching.partnership.Partnership;
import jobshare.matching.partnership.PartnershipAccess;
import jobshare.matching.partnership.PartnershipService;
import jobshare.matching.partnership.PartnershipViewMapper;
import jobshare.matching.terms.AgreementTerms;
import jobshare.matching.terms.AgreementView;
import jobshare.matching.terms.Members;
import jobshare.matching.terms.WorkingRules;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The agreement of a partnership over HTTP. It shares the ETag of the partnership. */
@Path("/v1/partnerships/{id}/agreement")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class AgreementResource {

    private final PartnershipService partnerships;
    private final PartnershipAccess access;
    private final PartnershipViewMapper views;
    private final AgreementRoleAccess roles;
    private final Caller caller;

    AgreementResource(PartnershipService partnerships, PartnershipAccess access, PartnershipViewMapper views,
            AgreementRoleAccess roles, Caller caller) {
        this.partnerships = partnerships;
        this.access = access;
        this.views = views;
        this.roles = roles;
        this.caller = caller;
    }

    @PUT
    @Transactional
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "replaceAgreement", summary = "Write or replace the agreement",
            description = "Start from `GET /v1/partnerships/{id}/agreement/template`. Send the ETag of the partnership in "
                    + "If-Match, also for the first version; the response has the next ETag. Each change creates a version "
                    + "and voids the signatures of the one before; the same terms again change nothing. You can store an agreement "
                    + "that leaves required slots uncovered, but you cannot sign it.")
    public RestResponse<AgreementView> replace(@PathParam("id") PartnershipId id, @NotNull @Valid AgreementRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var partnership = access.lockOwn(id);
        Preconditions.requireIfMatch(ifMatch, partnership.version());
        partnerships.writeAgreement(partnership, terms(request, partnership), caller.requirePerson());
        return Responses.ok(view(partnership));
    }

    @GET
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "getAgreement", summary = "Get the agreement",
            description = "Shows gaps and overlaps by slot, and what prevents signing. Recruiters and hiring managers can "
                    + "read a version that both members signed, once it is proposed for one of their roles.")
    public RestResponse<AgreementView> get(@PathParam("id") PartnershipId id) {
        return Responses.ok(view(access.requireVisible(id)));
    }

    @POST
    @Path("/sign")
    @IdempotentCommand
    @APIResponseSchema(value = AgreementView.class, responseCode = "200", responseDescription = "The updated agreement")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "signAgreement", summary = "Sign the agreement",
            description = "Send the number of the version that you read. If your partner changed the agreement since, the "
                    + "response is 409; see `GET /v1/partnerships/{id}/agreement/difference`.")
    public RestResponse<AgreementView> sign(@PathParam("id") PartnershipId id, @Parameter(
            description = "Number of the version that you read") @QueryParam("number") @Min(1) @Nullable Integer number) {
        var partnership = access.requireOwn(id);
        partnerships.signAgreement(partnership, number, caller.requirePerson());
        return Responses.ok(view(partnership));
    }

    private AgreementView view(Partnership partnership) {
        return views.agreement(partnership)
                .orElseThrow(() -> Problems
                        .of(Status.NOT_FOUND, "not-found",
                                "Partnership " + partnership.id() + " has no agreement that you may see. GET /v1/partnerships/"
                                        + partnership.id() + "/agreement/template creates a draft; store it with PUT.")
                        .build());
    }

    private AgreementTerms terms(AgreementRequest request, Partnership partnership) {
        requireKnownRegions(request);
        var members = partnership.members();
        return new AgreementTerms(request.wayOfSharing(), member(request, members.first(), members).terms(),
                member(request, members.second(), members).terms(), request.handover(), request.roleId(),
                requiredSlots(request, partnership), request.rules() == null ? WorkingRules.NONE : request.rules());
    }

    private static AgreementRequest.Member member(AgreementRequest request, PersonId person, Members members) {
        return request.members()
                .stream()
                .filter(member -> member.personId().equals(person))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("/members", "must name both members once, " + members.first() + " and "
                        + members.second() + "; " + person + " is missing."));
    }

    private static void requireKnownRegions(AgreementRequest request) {
        for (int i = 0; i < request.members().size(); i++) {
            var region = request.members().get(i).holidayRegion();
            if (region != null && !PublicHolidays.isKnown(region)) {
                throw Problems.invalid("/members/" + i + "/holidayRegion",
                        "There is no public holiday calendar for '" + region + "'. Name only the country, or omit it.");
            }
        }
    }

    private Slots requiredSlots(AgreementRequest request, Partnership partnership) {
        if (request.roleId() == null) {
            return request.requiredSlots() == null ? Slots.NONE : request.requiredSlots();
        }
        var slotsOfRole = roles.requireReadable(request.roleId(), partnership).profile().requiredSlots();
        if (request.requiredSlots() != null) {
            return request.requiredSlots();
        }
        return slotsOfRole == null ? Slots.NONE : slotsOfRole;
    }
}
