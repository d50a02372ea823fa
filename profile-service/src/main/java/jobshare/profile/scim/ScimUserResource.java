package jobshare.profile.scim;

import static jobshare.kit.security.Roles.HR_SYSTEM;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.constants.enums.HttpMethod;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jobshare.kit.idempotency.IdempotentCommand;
import jobshare.kit.web.Responses;
import jobshare.profile.person.Person;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Employees as SCIM users. */
@Path("/scim/v2/Users")
@Produces({ScimUserResource.SCIM, MediaType.APPLICATION_JSON})
@Consumes({ScimUserResource.SCIM, MediaType.APPLICATION_JSON})
@Tag(name = "SCIM")
public class ScimUserResource {

    static final String SCIM = "application/scim+json";

    private final ScimEndpoint scim;
    private final ScimUserHandler users;
    private final ScimLimits limits;

    ScimUserResource(ScimEndpoint scim, ScimUserHandler users, ScimLimits limits) {
        this.scim = scim;
        this.users = users;
        this.limits = limits;
    }

    @POST
    @IdempotentCommand
    @RolesAllowed(HR_SYSTEM)
    @RequestBody(content = {@Content(mediaType = SCIM, schema = @Schema(implementation = ScimUserRequest.class)),
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ScimUserRequest.class))})
    @APIResponseSchema(value = ScimUser.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "createScimUser", summary = "Provision a user",
            description = "The user starts HIDDEN and completes their own profile.")
    public RestResponse<JsonNode> create(@Nullable JsonNode body, @Context UriInfo address) {
        return scim.answer(new ScimEndpoint.Request(HttpMethod.POST, "/Users", user(body), null, null), address);
    }

    @GET
    @RolesAllowed(HR_SYSTEM)
    @APIResponseSchema(value = ScimUserList.class, responseCode = "200", responseDescription = "OK")
    @Operation(operationId = "listScimUsers", summary = "List users",
            description = "Returns all employees. The userName of an employee who was not provisioned is the subject of "
                    + "their token.")
    public RestResponse<JsonNode> list(@Parameter(description = "userName, externalId, id, emails.value or"
            + " urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber, followed by eq and a quoted text. Other"
            + " filters are answered with 400 and invalidFilter.") @QueryParam("filter") @Nullable String filter,
            @Parameter(description = "Number of the first user on the page, "
                    + "counted from 1.") @QueryParam("startIndex") @Nullable Integer startIndex,
            @Parameter(description = "Number of users per page, at most 200.") @QueryParam("count") @Nullable Integer count,
            @Parameter(description = "Names of the attributes to return, "
                    + "separated by commas.") @QueryParam("attributes") @Nullable String attributes,
            @Parameter(description = "Names of the attributes to omit, "
                    + "separated by commas.") @QueryParam("excludedAttributes") @Nullable String excludedAttributes,
            @Context UriInfo address) {
        limits.checkFilter(filter);
        var query = new ScimQueryString().with("filter", filter)
                .with("startIndex", startIndex)
                .with("count", count)
                .with("attributes", scim.included(attributes))
                .with("excludedAttributes", scim.excluded(excludedAttributes));
        return scim.answer(ScimEndpoint.Request.get("/Users" + query), address);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(HR_SYSTEM)
    @APIResponseSchema(value = ScimUser.class, responseCode = "200", responseDescription = "OK")
    @Operation(operationId = "getScimUser", summary = "Get a user",
            description = "With If-None-Match, returns 304 if the user is unchanged.")
    public RestResponse<JsonNode> get(@PathParam("id") String id,
            @Parameter(description = "Names of the attributes to return, "
                    + "separated by commas.") @QueryParam("attributes") @Nullable String attributes,
            @Parameter(description = "Names of the attributes to omit, "
                    + "separated by commas.") @QueryParam("excludedAttributes") @Nullable String excludedAttributes,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch, @Context UriInfo address) {
        var query = new ScimQueryString().with("attributes", scim.included(attributes))
                .with("excludedAttributes", scim.excluded(excludedAttributes));
        return scim.answer(
                new ScimEndpoint.Request(HttpMethod.GET, user(users.requireReadable(id)) + query, null, null, ifNoneMatch),
                address);
    }

    @PUT
    @Path("{id}")
    @Transactional
    @RolesAllowed(HR_SYSTEM)
    @RequestBody(content = {@Content(mediaType = SCIM, schema = @Schema(implementation = ScimUserRequest.class)),
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ScimUserRequest.class))})
    @APIResponseSchema(value = ScimUser.class, responseCode = "200", responseDescription = "OK")
    @Operation(operationId = "replaceScimUser", summary = "Replace a user",
            description = "Clears omitted attributes, except timezone and active. Does not change fields of the profile "
                    + "that SCIM does not have.")
    public RestResponse<JsonNode> replace(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonNode body, @Context UriInfo address) {
        return change(HttpMethod.PUT, id, ifMatch, user(body), address);
    }

    @PATCH
    @Path("{id}")
    @Transactional
    @RolesAllowed(HR_SYSTEM)
    @RequestBody(content = {@Content(mediaType = SCIM, schema = @Schema(implementation = ScimPatchRequest.class)),
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ScimPatchRequest.class))})
    @APIResponseSchema(value = ScimUser.class, responseCode = "200", responseDescription = "OK")
    @Operation(operationId = "updateScimUser", summary = "Update a user",
            description = "Accepts PATCH requests of RFC 7644, Entra ID and Okta.")
    public RestResponse<JsonNode> update(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable JsonNode body, @Context UriInfo address) {
        var patch = ScimBodyCheck.patch(body);
        limits.checkPatch(patch);
        return change(HttpMethod.PATCH, id, ifMatch, PatchNormalizer.normalize(patch), address);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @RolesAllowed(HR_SYSTEM)
    @Operation(operationId = "deleteScimUser", summary = "Erase a user",
            description = "Erases the person's data here and in all other services. To suspend a user, set active to false.")
    public RestResponse<Void> delete(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context UriInfo address) {
        change(HttpMethod.DELETE, id, ifMatch, null, address);
        return Responses.noContent();
    }

    private RestResponse<JsonNode> change(HttpMethod method, String id, @Nullable String ifMatch, @Nullable JsonNode body,
            UriInfo address) {
        var path = user(users.lock(id));
        return scim.answer(new ScimEndpoint.Request(method, path, body, ifMatch, null), address);
    }

    private ObjectNode user(@Nullable JsonNode body) {
        var user = ScimBodyCheck.user(body);
        limits.checkBody(user);
        return user;
    }

    private static String user(Person person) {
        return "/Users/" + person.id();
    }
}
