package jobshare.profile.reason;

import static jobshare.kit.security.Roles.EMPLOYEE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jobshare.kit.id.PersonId;
import jobshare.kit.web.Preconditions;
import jobshare.kit.web.Responses;
import jobshare.profile.person.Person;
import jobshare.profile.person.PersonAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Returns, replaces and deletes the caller's private reason. */
@Path("/v1/people/{id}/reason")
@Tag(name = "Privacy")
@RolesAllowed(EMPLOYEE)
public class PrivateReasonResource {

    private final PrivateReasonStore reasons;
    private final PersonAccess access;

    PrivateReasonResource(PrivateReasonStore reasons, PersonAccess access) {
        this.reasons = reasons;
        this.access = access;
    }

    @GET
    @APIResponseSchema(value = PrivateReasonView.class, responseCode = "200", responseDescription = "OK")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @Operation(operationId = "getPrivateReason", summary = "Get your private reason",
            description = "Only you can get it: HR, systems and auditors have no access. Returns no text if you have not "
                    + "written one. Answers 409 login-changed while your login has changed and is not confirmed, see POST"
                    + " /v1/people/{id}/confirm-login; so do PUT and DELETE.")
    public RestResponse<PrivateReasonView> get(@PathParam("id") PersonId id) {
        return Responses.ok(reasons.view(requireOpen(access.requireSelf(id))));
    }

    /** Accepts only JSON: a request with a single text would otherwise be parsed from plain text too, including its quotes. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "replacePrivateReason", summary = "Replace your private reason",
            description = "The text is stored encrypted, never published and not used in matching. The first time, send If-Match"
                    + " \"0\" or *.")
    public RestResponse<PrivateReasonView> replace(@PathParam("id") PersonId id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Valid @NotNull PrivateReasonRequest body) {
        var person = requireOpen(access.requireSelfLocked(id));
        Preconditions.requireIfMatch(ifMatch, reasons.version(person));
        reasons.replace(person, body.text());
        return Responses.ok(reasons.view(person));
    }

    @DELETE
    @Transactional
    @Operation(operationId = "deletePrivateReason", summary = "Delete your private reason")
    public RestResponse<Void> delete(@PathParam("id") PersonId id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var person = requireOpen(access.requireSelfLocked(id));
        Preconditions.requireIfMatch(ifMatch, reasons.version(person));
        reasons.delete(person);
        return Responses.noContent();
    }

    private static PersonId requireOpen(Person person) {
        person.requireOpenPrivateTexts();
        return person.id();
    }
}
