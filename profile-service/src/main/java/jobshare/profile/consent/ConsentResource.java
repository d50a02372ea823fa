package jobshare.profile.consent;

import static jobshare.kit.security.Roles.AUDITOR;
import static jobshare.kit.security.Roles.EMPLOYEE;
import static jobshare.kit.security.Roles.HR;
import static jobshare.kit.security.Roles.HR_SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jobshare.kit.id.PersonId;
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.web.Responses;
import jobshare.profile.person.PersonAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Records and returns consents. */
@Path("/v1/people/{id}/consent")
@Tag(name = "Privacy")
public class ConsentResource {

    private final ConsentService consents;
    private final PersonAccess access;

    ConsentResource(ConsentService consents, PersonAccess access) {
        this.consents = consents;
        this.access = access;
    }

    @GET
    @RolesAllowed({EMPLOYEE, HR, HR_SYSTEM, AUDITOR})
    @Operation(operationId = "getConsent", summary = "Get a person's consent",
            description = "Returns the current visibility and the history of decisions.")
    public RestResponse<ConsentView> get(@PathParam("id") PersonId id) {
        return Responses.ok(consents.view(access.requireReadable(id)));
    }

    @POST
    @IdempotentCommand
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({EMPLOYEE, HR, HR_SYSTEM})
    @APIResponseSchema(value = ConsentView.class, responseCode = "201", responseDescription = "Recorded")
    @Operation(operationId = "giveConsent", summary = "Give consent",
            description = "Sets the visibility and records the text that the person agreed to. HR can record a decision "
                    + "that the person made elsewhere; recordedBy shows it.")
    public RestResponse<ConsentView> give(@PathParam("id") PersonId id, @Valid @NotNull ConsentRequest body) {
        var person = access.requireChangeable(id);
        consents.give(person, body);
        return Responses.created("/v1/people/" + id + "/consent", consents.view(person));
    }
}
