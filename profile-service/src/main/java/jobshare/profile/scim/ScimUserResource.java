package jobshare.profile.scim;

import static jobshare.kit.security.Roles.HR_SYSTEM;

import com.fasterxml.jackson.databind.JsonNode;
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
import jobshare.kit.idempotency.Command;
import jobshare.kit.web.Answers;
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

/** The staff as users of SCIM. */
@Path("/scim/v2/Users")
@Produces({ScimUserResource.SCIM, MediaType.APPLICATION_JSON})
@Consumes({ScimUserResource.SCIM, MediaType.APPLICATION_JSON})
@Tag(name = "SCIM")
public class ScimUserResource {

    static final String SCIM = "application/scim+json";

    private final ScimEndpoint scim;
    private final ScimUsers users;

    ScimUserResource(ScimEndpoint scim, ScimUsers users) {
        this.scim = scim;
        this.users = users;
    }

    @POST
    @Command
    @RolesAllowed(HR_SYSTEM)
    @RequestBody(content = {
            @Content(mediaType = SCIM, schema = @Schema(implementation = ScimUserForm.class)),
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ScimUserForm.class))})
    @APIResponseSchema(value = ScimUser.class, responseCode = "201", responseDescription = "Created")
    @Operation(operationId = "createScimUser", summary = "Provision a user", description = "They are invited: hidden, and with a profile that is still to be filled in.")
    public RestResponse<JsonNode> create(@Nullable JsonNode body, @Context UriInfo address) {
        return scim.answer(new ScimEndpoint.Request(HttpMethod.POST, "/Users", BodyShape.user(body), null, null), address);
    }

    @GET
    @Transactional
    @RolesAllowed(HR_SYSTEM)
    @APIResponseSchema(value = ScimUserList.class, responseCode = "200", responseDescription = "OK")
    @Operation(operationId = "listScimUsers", summary = "Find users", description = "All of the staff, also whom no provider has touched yet: their userName is the subject of their token.")
    public RestResponse<JsonNode> list(
            @Parameter(description = "userName, externalId, id, emails.value or"
                    + " urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber, then eq and a text in quotes. Other"
                    + " filters are 400 with invalidFilter.") @QueryParam("filter") @Nullable String filter,
            @Parameter(description = "Of the first user on the page, counted from 1.") @QueryParam("startIndex") @Nullable Integer startIndex,
            @Parameter(description = "Users on a page, at most 200.") @QueryParam("count") @Nullable Integer count,
            @Parameter(description = "Names of the only attributes to give, with commas between.") @QueryParam("attributes") @Nullable String attributes,
            @Parameter(description = "Names of attributes to leave out, with commas between.") @QueryParam("excludedAttributes") @Nullable String excludedAttributes,
            @Context UriInfo address) {
        var query = new ScimQuery().with("filter", filter).with("startIndex", startIndex).with("count", count)
                .with("attributes", scim.given(attributes)).with("excludedAttributes", scim.left(excludedAttributes));
        return scim.answer(ScimEndpoint.Request.get("/Users" + query), address);
    }

    @GET
    @Path("{id}")
    @Transactional
    @RolesAllowed(HR_SYSTEM)
    @APIResponseSchema(value = ScimUser.class, responseCode = "200", responseDescription = "OK")
    @Operation(operationId = "readScimUser", summary = "Read a user", description = "With If-None-Match, 304 while the user is what it was.")
    public RestResponse<JsonNode> read(@PathParam("id") String id,
            @Parameter(description = "Names of the only attributes to give, with commas between.") @QueryParam("attributes") @Nullable String attributes,
            @Parameter(description = "Names of attributes to leave out, with commas between.") @QueryParam("excludedAttributes") @Nullable String excludedAttributes,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch, @Context UriInfo address) {
        var query = new ScimQuery().with("attributes", scim.given(attributes)).with("excludedAttributes",
                scim.left(excludedAttributes));
        return scim.answer(new ScimEndpoint.Request(HttpMethod.GET, user(users.readable(id)) + query, null, null, ifNoneMatch),
                address);
    }

    @PUT
    @Path("{id}")
    @Transactional
    @RolesAllowed(HR_SYSTEM)
    @RequestBody(content = {
            @Content(mediaType = SCIM, schema = @Schema(implementation = ScimUserForm.class)),
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ScimUserForm.class))})
    @APIResponseSchema(value = ScimUser.class, responseCode = "200", responseDescription = "OK")
    @Operation(operationId = "replaceScimUser", summary = "Replace a user", description = "What is left out is emptied, timezone and active aside. Nothing that the person alone keeps is touched.")
    public RestResponse<JsonNode> replace(@PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Nullable JsonNode body, @Context UriInfo address) {
        return change(HttpMethod.PUT, id, ifMatch, BodyShape.user(body), address);
    }

    @PATCH
    @Path("{id}")
    @Transactional
    @RolesAllowed(HR_SYSTEM)
    @RequestBody(content = {
            @Content(mediaType = SCIM, schema = @Schema(implementation = ScimPatch.class)),
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ScimPatch.class))})
    @APIResponseSchema(value = ScimUser.class, responseCode = "200", responseDescription = "OK")
    @Operation(operationId = "changeScimUser", summary = "Change attributes of a user", description = "As RFC 7644 says it, and as Entra ID and Okta send it.")
    public RestResponse<JsonNode> patch(@PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Nullable JsonNode body, @Context UriInfo address) {
        return change(HttpMethod.PATCH, id, ifMatch, PatchOperations.normal(BodyShape.patch(body)), address);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @RolesAllowed(HR_SYSTEM)
    @Operation(operationId = "deleteScimUser", summary = "Erase a user", description = "Forgets the person here, and tells every service to do the same. To take someone out for a while, set active to false.")
    public RestResponse<Void> delete(@PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Context UriInfo address) {
        change(HttpMethod.DELETE, id, ifMatch, null, address);
        return Answers.noContent();
    }

    private RestResponse<JsonNode> change(HttpMethod method, String id, @Nullable String ifMatch, @Nullable JsonNode body,
            UriInfo address) {
        var path = user(users.lock(id));
        return scim.answer(new ScimEndpoint.Request(method, path, body, ifMatch, null), address);
    }

    private static String user(Person person) {
        return "/Users/" + person.id();
    }
}
