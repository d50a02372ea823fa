package jobshare.matching.partnership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jobshare.kit.id.Ids;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.idempotency.Command;
import jobshare.kit.problem.Problems;
import jobshare.kit.security.Roles;
import jobshare.kit.web.Answers;
import jobshare.matching.directory.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The history of a partnership over HTTP. */
@Path("/v1/partnerships/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Partnerships")
public class HistoryResource {

    private final Histories histories;
    private final PartnershipRepository repository;
    private final EmployerSide employer;
    private final Caller caller;

    @Inject
    HistoryResource(Histories histories, PartnershipRepository repository, EmployerSide employer, Caller caller) {
        this.histories = histories;
        this.repository = repository;
        this.employer = employer;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.EMPLOYEE, Roles.RECRUITER, Roles.HIRING_MANAGER, Roles.HR})
    @Operation(operationId = "readPartnershipHistory", summary = "The roles that two have held together", description = "For whoever reads the partnership; recruiters and hiring managers see of this programme their own roles alone.")
    public RestResponse<HistoryView> read(@PathParam("id") PartnershipId id) {
        var own = caller.person();
        var partnership = repository.byId(id)
                .filter(found -> caller.is(Roles.HR) || own.filter(found::has).isPresent() || employer.reads(found))
                .orElseThrow(() -> Problems.notFound("partnership", id));
        var member = own.filter(partnership::has);
        return Answers.ok(histories.of(partnership, member.orElse(null),
                caller.is(Roles.HR) || member.isPresent() ? Reader.ALL : Reader.EMPLOYER));
    }

    @POST
    @Command
    @APIResponseSchema(value = HistoryView.class, responseCode = "201", responseDescription = "Added")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "addToPartnershipHistory", summary = "Tell of a role that you two held together before, or elsewhere", description = "Your partner sees it, and so does whoever your partnership is pitched to.")
    public RestResponse<HistoryView> add(@PathParam("id") PartnershipId id, @NotNull @Valid NewHistoryEntry told) {
        var by = caller.requirePerson();
        var partnership = repository.lock(own(id, by));
        histories.add(partnership, told, by);
        return Answers.created("/v1/partnerships/" + id + "/history", histories.of(partnership, by, Reader.ALL));
    }

    @DELETE
    @Path("/{entryId}")
    @Transactional
    @RolesAllowed(Roles.EMPLOYEE)
    @Operation(operationId = "removeFromPartnershipHistory", summary = "Take out a role that you have told of")
    public RestResponse<Void> remove(@PathParam("id") PartnershipId id,
            @Schema(format = "uuid") @PathParam("entryId") String entryId) {
        var by = caller.requirePerson();
        histories.remove(own(id, by), Ids.parse(entryId), by);
        return Answers.noContent();
    }

    private Partnership own(PartnershipId id, PersonId by) {
        return repository.byId(id).filter(found -> found.has(by)).orElseThrow(() -> Problems.notFound("partnership", id));
    }
}
