package jobshare.profile.role;

import static jobshare.kit.security.Roles.AUDITOR;
import static jobshare.kit.security.Roles.EMPLOYEE;
import static jobshare.kit.security.Roles.HIRING_MANAGER;
import static jobshare.kit.security.Roles.HR;
import static jobshare.kit.security.Roles.HR_SYSTEM;
import static jobshare.kit.security.Roles.RECRUITER;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jobshare.kit.id.RoleId;
import jobshare.kit.idempotency.Command;
import jobshare.kit.web.Answers;
import jobshare.kit.web.MergePatch;
import jobshare.kit.web.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One role. */
@Path("/v1/roles")
@Tag(name = "Roles")
public class RoleResource {

    private final RoleKeeping keeping;
    private final RoleAccess access;
    private final MergePatch patches;

    RoleResource(RoleKeeping keeping, RoleAccess access, MergePatch patches) {
        this.keeping = keeping;
        this.access = access;
        this.patches = patches;
    }

    @POST
    @Command
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({HR_SYSTEM, HR, RECRUITER, HIRING_MANAGER})
    @APIResponseSchema(value = RoleView.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "createRole", summary = "Offer a role to be shared", description = "OPEN at once, unless status says DRAFT. A recruiter or hiring manager keeps what they create.")
    public RestResponse<RoleView> create(@Valid @NotNull RoleForm body) {
        var role = keeping.create(body);
        return Answers.created("/v1/roles/" + role.id(), access.view(role));
    }

    @GET
    @Path("{id}")
    @Transactional
    @RolesAllowed({EMPLOYEE, RECRUITER, HIRING_MANAGER, HR, HR_SYSTEM, AUDITOR})
    @Operation(operationId = "readRole", summary = "Read a role", description = "Employees read what is OPEN and the role they hold, recruiters and hiring managers their own.")
    public RestResponse<RoleView> read(@PathParam("id") RoleId id) {
        return Answers.ok(access.view(access.readable(id)));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @RolesAllowed({EMPLOYEE, RECRUITER, HIRING_MANAGER, HR, HR_SYSTEM})
    @Operation(operationId = "replaceRole", summary = "Replace a role", description = "What is left out is emptied, the status aside. Whoever holds the role may change how it can be"
            + " shared.")
    public RestResponse<RoleView> replace(@PathParam("id") RoleId id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RoleForm body) {
        var role = access.changeable(id);
        Preconditions.ifMatch(ifMatch, role.version());
        keeping.replace(role, body);
        return Answers.ok(access.view(role));
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Transactional
    @RolesAllowed({EMPLOYEE, RECRUITER, HIRING_MANAGER, HR, HR_SYSTEM})
    @Operation(operationId = "changeRole", summary = "Change fields of a role", description = "A JSON merge patch (RFC 7396): null empties a field, lists are replaced. Withdraw a role with status"
            + " WITHDRAWN.")
    @RequestBody(content = {
            @Content(mediaType = "application/merge-patch+json", schema = @Schema(implementation = RoleForm.class)),
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RoleForm.class))})
    public RestResponse<RoleView> change(@PathParam("id") RoleId id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode body) {
        var role = access.changeable(id);
        Preconditions.ifMatch(ifMatch, role.version());
        keeping.replace(role, patches.apply(role.form(), body, RoleForm.class));
        return Answers.ok(access.view(role));
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @RolesAllowed({RECRUITER, HIRING_MANAGER, HR, HR_SYSTEM})
    @Operation(operationId = "deleteRole", summary = "Delete a role that should never have been", description = "To end one in the ordinary way, change its status to WITHDRAWN.")
    public RestResponse<Void> delete(@PathParam("id") RoleId id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var role = access.deletable(id);
        Preconditions.ifMatch(ifMatch, role.version());
        keeping.delete(role);
        return Answers.noContent();
    }
}
