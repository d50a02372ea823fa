package jobshare.matching.partnership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import java.util.List;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.idempotency.Command;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.time.Slots;
import jobshare.kit.web.Answers;
import jobshare.kit.web.Preconditions;
import jobshare.matching.agreement.AgreementTerms;
import jobshare.matching.agreement.PublicHolidays;
import jobshare.matching.agreement.WorkingRules;
import jobshare.matching.directory.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The agreement of a partnership over HTTP. Its ETag is that of the partnership. */
@Path("/v1/partnerships/{id}/agreement")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements")
public class AgreementResource {

    private final Partnerships partnerships;
    private final PartnershipRepository repository;
    private final PartnershipViews views;
    private final AgreementRoles roles;
    private final EmployerSide employer;
    private final Caller caller;

    @Inject
    AgreementResource(Partnerships partnerships, PartnershipRepository repository, PartnershipViews views, AgreementRoles roles,
            EmployerSide employer, Caller caller) {
        this.partnerships = partnerships;
        this.repository = repository;
        this.views = views;
        this.roles = roles;
        this.employer = employer;
        this.caller = caller;
    }

    @PUT
    @Transactional
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "writeAgreement", summary = "Write down how you two will work, or change it", description = "`GET /v1/partnerships/{id}/agreement/template` proposes a text. If-Match is the ETag of the partnership, the first time too; the answer carries the next. A change voids the signatures under the "
            + "text before. A text that leaves a required slot to nobody is kept but can't be signed.")
    public RestResponse<AgreementView> write(@PathParam("id") PartnershipId id, @NotNull @Valid NewAgreement wanted,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var partnership = repository.lock(own(id));
        Preconditions.ifMatch(ifMatch, partnership.version());
        partnerships.writeAgreement(partnership, terms(wanted, partnership), caller.requirePerson());
        return Answers.ok(shown(partnership));
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "readAgreement", summary = "How the two will work", description = "With gaps and overlaps by slot, and what stands against signing it. Recruiters and hiring managers read what the two "
            + "have signed, once it is pitched for a role of theirs.")
    public RestResponse<AgreementView> read(@PathParam("id") PartnershipId id) {
        return Answers
                .ok(shown(repository.byId(id).filter(found -> caller.is(Roles.HR) || isMember(found) || employer.reads(found))
                        .orElseThrow(() -> Problems.notFound("partnership", id))));
    }

    @POST
    @Path("/sign")
    @Command
    @APIResponseSchema(value = AgreementView.class, responseCode = "200", responseDescription = "As it stands now")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "signAgreement", summary = "Sign the agreement as it stands", description = "With number, the text that you have read and no other: 409 where your partner has changed it meanwhile, see `GET /v1/partnerships/{id}/agreement/difference`.")
    public RestResponse<AgreementView> sign(@PathParam("id") PartnershipId id,
            @Parameter(description = "Number of the text that you have read") @QueryParam("number") @Min(1) @Nullable Integer number) {
        var partnership = own(id);
        partnerships.signAgreement(partnership, number, caller.requirePerson());
        return Answers.ok(shown(partnership));
    }

    private Partnership own(PartnershipId id) {
        return repository.byId(id).filter(this::isMember).orElseThrow(() -> Problems.notFound("partnership", id));
    }

    private boolean isMember(Partnership partnership) {
        return caller.person().filter(partnership::has).isPresent();
    }

    private AgreementView shown(Partnership partnership) {
        return views.agreement(partnership)
                .orElseThrow(() -> Problems.of(Status.NOT_FOUND, "not-found", "Partnership " + partnership.id()
                        + " has no agreement yet. GET /v1/partnerships/" + partnership.id()
                        + "/agreement/template proposes one; write it down with PUT.").build());
    }

    private AgreementTerms terms(NewAgreement wanted, Partnership partnership) {
        checkRegions(wanted);
        var people = partnership.members();
        return new AgreementTerms(wanted.wayOfSharing(), member(wanted, people.getFirst(), people).terms(),
                member(wanted, people.getLast(), people).terms(), wanted.handover(), wanted.roleId(),
                required(wanted, partnership),
                wanted.rules() == null ? WorkingRules.NONE : wanted.rules());
    }

    private static NewAgreement.Member member(NewAgreement wanted, PersonId person, List<PersonId> people) {
        return wanted.members().stream().filter(member -> member.personId().equals(person)).findFirst()
                .orElseThrow(() -> Problems.invalid("/members", "Name each of the two members once, "
                        + people.getFirst() + " and " + people.getLast() + "; " + person + " is missing."));
    }

    private static void checkRegions(NewAgreement wanted) {
        for (int i = 0; i < wanted.members().size(); i++) {
            var region = wanted.members().get(i).holidayRegion();
            if (region != null && !PublicHolidays.known(region)) {
                throw Problems.invalid("/members/" + i + "/holidayRegion",
                        "No calendar of public holidays is known for '" + region
                                + "'. Name the country alone, or leave it out.");
            }
        }
    }

    private Slots required(NewAgreement wanted, Partnership partnership) {
        if (wanted.roleId() == null) {
            return wanted.requiredSlots() == null ? Slots.NONE : wanted.requiredSlots();
        }
        var role = roles.readable(wanted.roleId(), partnership);
        var ofRole = role.profile().requiredSlots();
        return wanted.requiredSlots() != null ? wanted.requiredSlots() : ofRole == null ? Slots.NONE : ofRole;
    }
}
