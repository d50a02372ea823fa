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

/** What a provider can find out about this service (RFC 7644, section 4). */
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
    @Operation(operationId = "readScimConfig", summary = "Read what of SCIM is supported")
    public RestResponse<JsonNode> config(@Context UriInfo address) {
        return read("/ServiceProviderConfig", address);
    }

    @GET
    @Path("ResourceTypes")
    @RolesAllowed(HR_SYSTEM)
    @APIResponseSchema(value = ScimDocument.class, responseCode = "200", responseDescription = "OK")
    @Operation(operationId = "listScimResourceTypes", summary = "List the kinds of SCIM resources")
    public RestResponse<JsonNode> resourceTypes(@Context UriInfo address) {
        return read("/ResourceTypes", address);
    }

    @GET
    @Path("ResourceTypes/{name}")
    @RolesAllowed(HR_SYSTEM)
    @APIResponseSchema(value = ScimDocument.class, responseCode = "200", responseDescription = "OK")
    @Operation(operationId = "readScimResourceType", summary = "Read one kind of SCIM resource")
    public RestResponse<JsonNode> resourceType(@PathParam("name") String name, @Context UriInfo address) {
        return read("/ResourceTypes/" + encoded(name), address);
    }

    @GET
    @Path("Schemas")
    @RolesAllowed(HR_SYSTEM)
    @APIResponseSchema(value = ScimDocument.class, responseCode = "200", responseDescription = "OK")
    @Operation(operationId = "listScimSchemas", summary = "List the schemas: which attributes are kept, and how")
    public RestResponse<JsonNode> schemas(@Context UriInfo address) {
        return read("/Schemas", address);
    }

    @GET
    @Path("Schemas/{uri}")
    @RolesAllowed(HR_SYSTEM)
    @APIResponseSchema(value = ScimDocument.class, responseCode = "200", responseDescription = "OK")
    @Operation(operationId = "readScimSchema", summary = "Read one schema")
    public RestResponse<JsonNode> schema(@PathParam("uri") String uri, @Context UriInfo address) {
        return read("/Schemas/" + encoded(uri), address);
    }

    private RestResponse<JsonNode> read(String path, UriInfo address) {
        return scim.answer(ScimEndpoint.Request.get(path), address);
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
