package jobshare.profile.person;

import static jobshare.kit.security.Roles.AUDITOR;
import static jobshare.kit.security.Roles.EMPLOYEE;
import static jobshare.kit.security.Roles.HIRING_MANAGER;
import static jobshare.kit.security.Roles.HR;
import static jobshare.kit.security.Roles.HR_SYSTEM;
import static jobshare.kit.security.Roles.RECRUITER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jobshare.kit.id.PersonId;
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.web.Responses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Confirms a changed login. */
@Path("/v1/people/{id}/confirm-login")
@Tag(name = "Privacy")
@RolesAllowed({EMPLOYEE, RECRUITER, HIRING_MANAGER, HR, HR_SYSTEM, AUDITOR})
public class LoginResource {

    private final LoginChangeService loginChanges;
    private final PersonAccess access;

    LoginResource(LoginChangeService loginChanges, PersonAccess access) {
        this.loginChanges = loginChanges;
        this.access = access;
    }

    @POST
    @IdempotentCommand
    @APIResponse(responseCode = "204", description = "Confirmed")
    @Operation(operationId = "confirmLogin", summary = "Confirm your changed login",
            description = "After HR or an identity provider has changed your login, your private reason, your answers in conversations"
                    + " and your emergency contacts are locked. Call this with a token of your previous login to open them for"
                    + " the new one. Any other caller gets 404. Without a confirmation they are erased after "
                    + LoginSettings.DEFAULT_CONFIRMATION_PERIOD + ", unless the operator has set another period.")
    public RestResponse<Void> confirm(@PathParam("id") PersonId id) {
        loginChanges.confirm(access.requirePreviousLogin(id));
        return Responses.noContent();
    }
}
