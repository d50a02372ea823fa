package jobshare.profile.scim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.captaingoldfish.scim.sdk.common.constants.HttpHeader;
import de.captaingoldfish.scim.sdk.common.constants.enums.HttpMethod;
import de.captaingoldfish.scim.sdk.common.exceptions.ScimException;
import de.captaingoldfish.scim.sdk.common.resources.ServiceProvider;
import de.captaingoldfish.scim.sdk.common.resources.complex.ETagConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.FilterConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.PatchConfig;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.AuthenticationScheme;
import de.captaingoldfish.scim.sdk.common.response.ErrorResponse;
import de.captaingoldfish.scim.sdk.common.response.ScimResponse;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.EndpointDefinition;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceEndpoint;
import de.captaingoldfish.scim.sdk.server.utils.RequestUtils;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jobshare.kit.problem.JsonErrors;
import jobshare.kit.rejection.Rejection;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Wraps the SCIM library with the schemas of this service. Created on the first request, so that it does not delay the start. */
@ApplicationScoped
class ScimEndpoint {

    /** Maximum number of users per page. */
    static final int MAX_RESULTS = 200;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w:.$-]*");

    private final ObjectMapper mapper;
    private final ResourceEndpoint library;

    ScimEndpoint(ScimUserHandler users, ObjectMapper mapper) {
        this.mapper = mapper;
        var provider = ServiceProvider.builder()
                .patchConfig(PatchConfig.builder()
                        .supported(true)
                        .ignoreUnknownAttributes(true)
                        .doNotFailOnNoTarget(true)
                        .activateMsAzureFilterWorkaround(true)
                        .activateMsAzureValueSubAttributeWorkaround(true)
                        .activateMsAzureComplexSimpleValueWorkaround(true)
                        .build())
                .filterConfig(FilterConfig.builder().supported(true).maxResults(MAX_RESULTS).build())
                .eTagConfig(ETagConfig.builder().supported(true).build())
                .authenticationSchemes(List.of(AuthenticationScheme.builder()
                        .name("OAuth Bearer Token")
                        .description("A token of the employer's OpenID Connect provider with the role hr-system.")
                        .type("oauthbearertoken")
                        .specUri("https://www.rfc-editor.org/info/rfc6750")
                        .primary(true)
                        .build()))
                .build();
        this.library = new ResourceEndpoint(provider, new EndpointDefinition(read("user.resource-type"), read("user.schema"),
                List.of(read("enterprise-user.schema")), users));
        library.addDefaultPatchWorkarounds();
        library.getResourceTypeByName("User").orElseThrow().getFeatures().getETagFeature().setEnabled(true);
    }

    private JsonNode read(String name) {
        try (var file = ScimEndpoint.class.getResourceAsStream("/scim/" + name + ".json")) {
            return mapper.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The known names among the requested attributes, at least the id. Providers also request attributes that are not supported.
     */
    @Nullable
    String included(@Nullable String attributes) {
        return attributes == null ? null : known(attributes).orElse("id");
    }

    /** The known names among the attributes to exclude. */
    @Nullable
    String excluded(@Nullable String attributes) {
        return attributes == null ? null : known(attributes).orElse(null);
    }

    private Optional<String> known(String attributes) {
        return Arrays.stream(attributes.split(","))
                .map(String::strip)
                .filter(this::isKnown)
                .reduce((some, more) -> some + "," + more);
    }

    private boolean isKnown(String attribute) {
        if (!NAME.matcher(attribute).matches()) {
            return false;
        }
        try {
            return attribute.equals(ScimUser.ENTERPRISE) || RequestUtils
                    .getSchemaAttributeByAttributeName(library.getResourceTypeByName("User").orElseThrow(), attribute) != null;
        } catch (ScimException e) {
            return false;
        }
    }

    /** A request to the library. */
    record Request(
            HttpMethod method,
            String path,
            @Nullable JsonNode body,
            @Nullable String ifMatch,
            @Nullable String ifNoneMatch) {

        static Request get(String path) {
            return new Request(HttpMethod.GET, path, null, null, null);
        }
    }

    /**
     * Passes a request to the library.
     *
     * @throws HttpProblem if the library refuses, so that the transaction is rolled back
     */
    RestResponse<JsonNode> answer(Request request, UriInfo address) {
        var headers = new HashMap<String, String>();
        headers.put(HttpHeader.CONTENT_TYPE_HEADER, HttpHeader.SCIM_CONTENT_TYPE);
        // the library would compare * with the version
        if (request.ifMatch() != null && !request.ifMatch().strip().equals("*")) {
            headers.put(HttpHeader.IF_MATCH_HEADER, request.ifMatch());
        }
        if (request.ifNoneMatch() != null) {
            headers.put(HttpHeader.IF_NONE_MATCH_HEADER, request.ifNoneMatch());
        }
        var response = library.handleRequest(address.getBaseUri() + "scim/v2" + request.path(), request.method(),
                text(request.body()), headers, new Context(null));
        if (response instanceof ErrorResponse error && error.getHttpStatus() >= 400) {
            throw refusal(error.getHttpStatus(), error.getScimException(), error.getDetail().orElse(""));
        }
        return answer(response);
    }

    /** Parses all values first, so that a text that cannot be stored is refused. */
    private @Nullable String text(@Nullable JsonNode body) {
        if (body == null) {
            return null;
        }
        try {
            mapper.treeToValue(body, Object.class);
            return body.toString();
        } catch (JsonProcessingException e) {
            throw JsonErrors.toProblem(e);
        }
    }

    private static RestResponse<JsonNode> answer(ScimResponse response) {
        var answer = RestResponse.ResponseBuilder.<JsonNode>create(response.getHttpStatus());
        response.getHttpHeaders().forEach((name, value) -> {
            if (!name.equals(HttpHeader.CONTENT_TYPE_HEADER)) {
                answer.header(name, value);
            }
        });
        // the library omits the ETag after a PUT
        if (!response.getHttpHeaders().containsKey(HttpHeader.E_TAG_HEADER) && response.at("/meta/version").isTextual()) {
            answer.header(HttpHeader.E_TAG_HEADER, response.at("/meta/version").textValue());
        }
        return response.isEmpty() || response instanceof ErrorResponse ? answer.build() : answer.entity(response).build();
    }

    private static RuntimeException refusal(int status, ScimException refusal, String detail) {
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpProblem || cause instanceof Rejection || cause instanceof ConstraintViolationException) {
                return (RuntimeException) cause;
            }
        }
        if (status >= Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            return refusal;
        }
        return ScimErrorFilter.problem(Response.Status.fromStatusCode(status), detail, refusal.getScimType());
    }
}
