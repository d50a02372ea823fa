package jobshare.profile.person;

import static jobshare.kit.security.Roles.AUDITOR;
import static jobshare.kit.security.Roles.EMPLOYEE;
import static jobshare.kit.security.Roles.HR;
import static jobshare.kit.security.Roles.HR_SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jobshare.kit.id.PersonId;
import jobshare.kit.idempotency.Command;
import jobshare.kit.web.Answers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who someone agreed to be seen by. */
@Path("/v1/people/{id}/consent")
@Tag(name = "Privacy")
public class ConsentResource {

    private final Profiles profiles;
    private final Consents consents;
    private final PersonAccess access;

    ConsentResource(Profiles profiles, Consents consents, PersonAccess access) {
        this.profiles = profiles;
        this.consents = consents;
        this.access = access;
    }

    @GET
    @Transactional
    @RolesAllowed({EMPLOYEE, HR, HR_SYSTEM, AUDITOR})
    @Operation(operationId = "readConsent", summary = "Read what someone agreed to, now and before")
    public RestResponse<ConsentView> read(@PathParam("id") PersonId id) {
        return Answers.ok(consents.view(access.readable(id)));
    }

    @POST
    @Command
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({EMPLOYEE, HR, HR_SYSTEM})
    @APIResponseSchema(value = ConsentView.class, responseCode = "201", responseDescription = "Kept")
    @Operation(operationId = "giveConsent", summary = "Decide on visibility, with the text that was agreed to", description = "HR enters a decision here that the person made elsewhere; the history says who entered it.")
    public RestResponse<ConsentView> give(@PathParam("id") PersonId id, @Valid @NotNull ConsentForm body) {
        var person = access.changeable(id);
        profiles.consent(person, body);
        return Answers.created("/v1/people/" + id + "/consent", consents.view(person));
    }
}
