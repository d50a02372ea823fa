package jobshare.profile.scim;

import static jobshare.kit.security.Roles.HR_SYSTEM;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Describes the supported parts of SCIM (RFC 7644, section 4). */
@Path("/scim/v2")
@Produces({ScimUserResource.SCIM, MediaType.APPLICATION_JSON})
@Tag(name = "SCIM")
public class ScimDiscoveryResource {

    private final ScimEndpoint scim;

    ScimDiscoveryResource(ScimEndpoint scim) {
        this.scim = scim;
    }

    @GET
    @Path("ServiceProviderConfig")
    @RolesAllowed(HR_SYSTEM)
    @APIResponseSchema(value = ScimDocument.class, responseCode = "200", responseDescription = "OK")
    @Operation(operationId = "getScimConfig", summary = "Get the SCIM configuration")
    public RestResponse<JsonNode> config(@Context UriInfo address) {
        return get("/ServiceProviderConfig", address);
    }

    @GET
    @Path("ResourceTypes")
    @RolesAllowed(HR_SYSTEM)
    @APIResponseSchema(value = ScimDocument.class, responseCode = "200", responseDescription = "OK")
    @Operation(operationId = "listScimResourceTypes", summary = "List SCIM resource types")
    public RestResponse<JsonNode> resourceTypes(@Context UriInfo address) {
        return get("/ResourceTypes", address);
    }

    @GET
    @Path("ResourceTypes/{name}")
    @RolesAllowed(HR_SYSTEM)
    @APIResponseSchema(value = ScimDocument.class, responseCode = "200", responseDescription = "OK")
    @Operation(operationId = "getScimResourceType", summary = "Get a SCIM resource type")
    public RestResponse<JsonNode> resourceType(@PathParam("name") String name, @Context UriInfo address) {
        return get("/ResourceTypes/" + encoded(name), address);
    }

    @GET
    @Path("Schemas")
    @RolesAllowed(HR_SYSTEM)
    @APIResponseSchema(value = ScimDocument.class, responseCode = "200", responseDescription = "OK")
    @Operation(operationId = "listScimSchemas", summary = "List SCIM schemas")
    public RestResponse<JsonNode> schemas(@Context UriInfo address) {
        return get("/Schemas", address);
    }

    @GET
    @Path("Schemas/{uri}")
    @RolesAllowed(HR_SYSTEM)
    @APIResponseSchema(value = ScimDocument.class, responseCode = "200", responseDescription = "OK")
    @Operation(operationId = "getScimSchema", summary = "Get a SCIM schema")
    public RestResponse<JsonNode> schema(@PathParam("uri") String uri, @Context UriInfo address) {
        return get("/Schemas/" + encoded(uri), address);
    }

    private RestResponse<JsonNode> get(String path, UriInfo address) {
        return scim.answer(ScimEndpoint.Request.get(path), address);
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
