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
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.web.MergePatch;
import jobshare.kit.web.Preconditions;
import jobshare.kit.web.Responses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Creates, returns, changes and deletes a role. */
@Path("/v1/roles")
@Tag(name = "Roles")
public class RoleResource {

    private final RoleService roleService;
    private final RoleAccess access;
    private final MergePatch patches;

    RoleResource(RoleService roleService, RoleAccess access, MergePatch patches) {
        this.roleService = roleService;
        this.access = access;
        this.patches = patches;
    }

    @POST
    @IdempotentCommand
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({HR_SYSTEM, HR, RECRUITER, HIRING_MANAGER})
    @APIResponseSchema(value = RoleView.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "createRole", summary = "Create a role",
            description = "The role is OPEN unless you set status to DRAFT. Recruiters and hiring managers become the "
                    + "recruiter or hiring manager of the role.")
    public RestResponse<RoleView> create(@Valid @NotNull RoleDetails body) {
        var role = roleService.create(body);
        return Responses.created("/v1/roles/" + role.id(), access.view(role));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({EMPLOYEE, RECRUITER, HIRING_MANAGER, HR, HR_SYSTEM, AUDITOR})
    @Operation(operationId = "getRole", summary = "Get a role",
            description = "Employees can get OPEN roles and the role that they hold; recruiters and "
                    + "hiring managers their own roles.")
    public RestResponse<RoleView> get(@PathParam("id") RoleId id) {
        return Responses.ok(access.view(access.requireReadable(id)));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @RolesAllowed({EMPLOYEE, RECRUITER, HIRING_MANAGER, HR, HR_SYSTEM})
    @Operation(operationId = "replaceRole", summary = "Replace a role",
            description = "Clears omitted fields, except the status. The incumbent can change how the role is shared.")
    public RestResponse<RoleView> replace(@PathParam("id") RoleId id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull RoleDetails body) {
        var role = access.requireChangeable(id);
        Preconditions.requireIfMatch(ifMatch, role.version());
        roleService.replace(role, body);
        return Responses.ok(access.view(role));
    }

    @PATCH
    @Path("{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Transactional
    @RolesAllowed({EMPLOYEE, RECRUITER, HIRING_MANAGER, HR, HR_SYSTEM})
    @Operation(operationId = "updateRole", summary = "Update a role",
            description = "JSON merge patch (RFC 7396): null clears a field, lists are replaced. To withdraw a role, set status to"
                    + " WITHDRAWN.")
    @RequestBody(
            content = {@Content(mediaType = "application/merge-patch+json", schema = @Schema(implementation = RoleDetails.class)),
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RoleDetails.class))})
    public RestResponse<RoleView> update(@PathParam("id") RoleId id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull JsonNode body) {
        patches.requireValidValues(body, RoleDetails.class);
        var role = access.requireChangeable(id);
        Preconditions.requireIfMatch(ifMatch, role.version());
        roleService.replace(role, patches.apply(role.details(), body, RoleDetails.class));
        return Responses.ok(access.view(role));
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @RolesAllowed({RECRUITER, HIRING_MANAGER, HR, HR_SYSTEM})
    @Operation(operationId = "deleteRole", summary = "Delete a role",
            description = "Use it for a role that was created by mistake. To end a role, set its status to WITHDRAWN.")
    public RestResponse<Void> delete(@PathParam("id") RoleId id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var role = access.requireDeletable(id);
        Preconditions.requireIfMatch(ifMatch, role.version());
        roleService.delete(role);
        return Responses.noContent();
    }
}
