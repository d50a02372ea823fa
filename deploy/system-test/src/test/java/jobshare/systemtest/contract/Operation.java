package jobshare.systemtest.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a contract.
 *
 * @param service name of the service, which is also that of its database: {@code profile}
 * @param node the operation object of the contract
 */
public record Operation(String service, String method, String path, JsonNode node, JsonNode pathNode, Schemas schemas) {

    /** A parameter in the path, in the query or in a header. */
    public record Parameter(String name, String in, ObjectNode schema, @Nullable JsonNode example) {
    }

    public String id() {
        return node.path("operationId").textValue();
    }

    public List<String> roles() {
        var roles = new ArrayList<String>();
        node.path("x-roles").forEach(role -> roles.add(role.textValue()));
        return roles;
    }

    /** The subject of the token with which the example works. */
    public String exampleCaller() {
        return node.path("x-example-as").asText();
    }

    public List<Parameter> parameters() {
        var parameters = new ArrayList<Parameter>();
        Stream.of(pathNode, node)
                .forEach(holder -> holder.path("parameters")
                        .forEach(parameter -> parameters
                                .add(new Parameter(parameter.path("name").textValue(), parameter.path("in").textValue(),
                                        schemas.whole(parameter.path("schema")), parameter.get("example")))));
        return parameters;
    }

    public List<Parameter> parameters(String in) {
        return parameters().stream().filter(parameter -> parameter.in().equals(in)).toList();
    }

    public boolean hasBody() {
        return node.has("requestBody");
    }

    /** The media type of the request; JSON if there is a choice. */
    public Optional<String> requestType() {
        var types = new ArrayList<String>();
        node.path("requestBody").path("content").fieldNames().forEachRemaining(types::add);
        return types.stream().filter("application/json"::equals).findFirst().or(() -> types.stream().findFirst());
    }

    public boolean takesJson() {
        return requestType().filter(type -> type.endsWith("json")).isPresent();
    }

    private JsonNode request() {
        return requestType().map(type -> node.path("requestBody").path("content").path(type)).orElse(node.path("no body"));
    }

    public ObjectNode requestSchema() {
        return schemas.whole(request().path("schema"));
    }

    public Optional<JsonNode> requestExample() {
        return Optional.ofNullable(request().get("example"));
    }

    /** The statuses of success. */
    public List<String> successes() {
        var statuses = new ArrayList<String>();
        node.path("responses").fieldNames().forEachRemaining(status -> {
            if (status.startsWith("2")) {
                statuses.add(status);
            }
        });
        return statuses;
    }

    /** Whether the contract lists the status. */
    public boolean answers(String status) {
        return node.path("responses").has(status);
    }

    /** Whether it needs no login. */
    public boolean isOpen() {
        return roles().isEmpty();
    }

    /** Whether the response is JSON, and not a page or a file. */
    public boolean answersJson() {
        return successes().stream()
                .anyMatch(status -> node.path("responses").path(status).path("content").has("application/json"));
    }

    /** The example of the successful response. */
    public Optional<JsonNode> responseExample() {
        return successes().stream()
                .map(status -> node.path("responses").path(status).path("content").path("application/json"))
                .map(media -> media.get("example"))
                .filter(example -> example != null)
                .findFirst();
    }

    /** The schema of the successful JSON response; missing if there is none. */
    public JsonNode responseSchema() {
        return successes().stream()
                .map(status -> node.path("responses").path(status).path("content").path("application/json"))
                .filter(media -> media.has("schema"))
                .findFirst()
                .map(media -> media.path("schema"))
                .orElse(node.path("no schema"));
    }

    @Override
    public String toString() {
        return id();
    }
}
