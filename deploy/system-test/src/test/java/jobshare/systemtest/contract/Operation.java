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
 * @param node what the contract says about it
 */
record Operation(String service, String method, String path, JsonNode node, JsonNode pathNode, Schemas schemas) {

    /** A parameter of the address or a header. */
    record Parameter(String name, String in, ObjectNode schema, @Nullable JsonNode example) {
    }

    String id() {
        return node.path("operationId").textValue();
    }

    List<String> roles() {
        var roles = new ArrayList<String>();
        node.path("x-roles").forEach(role -> roles.add(role.textValue()));
        return roles;
    }

    /** The subject of the token with which the example works. */
    String exampleCaller() {
        return node.path("x-example-as").asText();
    }

    List<Parameter> parameters() {
        var parameters = new ArrayList<Parameter>();
        Stream.of(pathNode, node).forEach(holder -> holder.path("parameters").forEach(parameter -> parameters.add(new Parameter(
                parameter.path("name").textValue(), parameter.path("in").textValue(), schemas.whole(parameter.path("schema")),
                parameter.get("example")))));
        return parameters;
    }

    List<Parameter> parameters(String in) {
        return parameters().stream().filter(parameter -> parameter.in().equals(in)).toList();
    }

    boolean hasBody() {
        return node.has("requestBody");
    }

    /** The media type to send; JSON where there is a choice. */
    Optional<String> requestType() {
        var types = new ArrayList<String>();
        node.path("requestBody").path("content").fieldNames().forEachRemaining(types::add);
        return types.stream().filter("application/json"::equals).findFirst().or(() -> types.stream().findFirst());
    }

    boolean takesJson() {
        return requestType().filter(type -> type.endsWith("json")).isPresent();
    }

    private JsonNode request() {
        return requestType().map(type -> node.path("requestBody").path("content").path(type)).orElse(node.path("no body"));
    }

    ObjectNode requestSchema() {
        return schemas.whole(request().path("schema"));
    }

    Optional<JsonNode> requestExample() {
        return Optional.ofNullable(request().get("example"));
    }

    /** The answers that are a success, by status. */
    List<String> successes() {
        var statuses = new ArrayList<String>();
        node.path("responses").fieldNames().forEachRemaining(status -> {
            if (status.startsWith("2")) {
                statuses.add(status);
            }
        });
        return statuses;
    }

    /** Whether the contract names the status. */
    boolean answers(String status) {
        return node.path("responses").has(status);
    }

    /** Whether it is for anyone, with a login or without. */
    boolean isOpen() { return roles().isEmpty(); }

    /** Whether the success is JSON, and not a page or a file. */
    boolean answersJson() {
        return successes().stream()
                .anyMatch(status -> node.path("responses").path(status).path("content").has("application/json"));
    }

    /** The example of the success. */
    Optional<JsonNode> responseExample() {
        return successes().stream().map(status -> node.path("responses").path(status).path("content").path("application/json"))
                .map(media -> media.get("example")).filter(example -> example != null).findFirst();
    }

    @Override
    public String toString() {
        return id();
    }
}
