package jobshare.systemtest.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import jobshare.systemtest.ApiRequest;

/** Changes the JSON body of a valid request, one value at a time, so that it is invalid or unusual. */
final class BodyMutations {

    private static final int TOO_LARGE = 1_100_000;
    private static final int DEEP = 5_000;

    private final Operation operation;
    private final ApiRequest request;
    private final ObjectNode body;
    private final List<Mutation> mutations = new ArrayList<>();

    /** @param body a valid body */
    BodyMutations(Operation operation, ApiRequest request, ObjectNode body) {
        this.operation = operation;
        this.request = request;
        this.body = body;
    }

    List<Mutation> all() {
        whole();
        fields("", body, operation.requestSchema(), node -> node, !operation.method().equals("PATCH"));
        return mutations;
    }

    private void whole() {
        var type = operation.requestType().orElseThrow();
        var text = body.toString();
        raw("no body", type, "");
        raw("null as body", type, "null");
        raw("a list as body", type, "[]");
        raw("text as body", type, "\"text\"");
        raw("a truncated body", type, text.substring(0, text.length() - 1));
        raw("a body with a syntax error", type, text.replaceFirst("[,{]", "{ \"a\" "));
        raw("a body with trailing JSON", type, text + "{}");
        raw("a field twice", type, "{\"a\": 1, \"a\": 2}");
        raw("a body that is not JSON", type, "<xml/>");
        raw("a deeply nested body", type, "{\"a\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}");
        mutations.add(new Mutation("bytes that are not UTF-8",
                request.body(type, new byte[]{'{', '"', (byte) 0xC3, (byte) 0x28, '"', '}'}), true));
        raw("a large body", type, " ".repeat(TOO_LARGE) + text);
        var large = body.deepCopy().put("unknownLargeField", "x".repeat(TOO_LARGE));
        raw("a large field", type, large.toString());
        raw("text", "text/plain", text);
        raw("XML", "application/xml", text);
        raw("a form", "application/x-www-form-urlencoded", "a=b");
        raw("any media type", "*/*", text);
        raw("any application type", "application/*", text);
        raw("an invalid media type", "no type", text);
        mutations.add(new Mutation("a too long Idempotency-Key",
                request.with("Idempotency-Key", "k".repeat(300)).body(type, text), operation.method().equals("POST")));
    }

    private void raw(String name, String type, String text) {
        mutations.add(new Mutation(name, request.body(type, text.getBytes(StandardCharsets.UTF_8)), true));
    }

    /**
     * @param find  the same node in a copy of the body
     * @param whole whether an omitted field is missing; a merge patch keeps it
     */
    private void fields(String at, ObjectNode node, ObjectNode schema, UnaryOperator<JsonNode> find, boolean whole) {
        change(at + ": unknown field", find, object -> object.put("unknownField", "x"),
                !schema.path("additionalProperties").asBoolean());
        operation.schemas().properties(schema).forEach((name, property) -> {
            var pointer = at + "/" + name;
            var required = operation.schemas().isRequired(schema, name);
            change(pointer + " missing", find, object -> object.remove(name), required && whole);
            change(pointer + " null", find, object -> object.putNull(name), required);
            var bad = BadValues.of(operation.schemas(), property);
            bad.forbidden().forEach((what, value) -> change(pointer + " " + what, find, object -> object.set(name, value), true));
            bad.unusual().forEach((what, value) -> change(pointer + " " + what, find, object -> object.set(name, value), false));
            inside(pointer, name, node.path(name), property, find, whole);
        });
    }

    private void inside(String pointer, String name, JsonNode value, ObjectNode schema, UnaryOperator<JsonNode> find,
            boolean whole) {
        if (value instanceof ObjectNode object && schema.has("properties")) {
            fields(pointer, object, schema, root -> find.apply(root).path(name), whole);
        } else if (value instanceof ObjectNode && schema.has("additionalProperties")) {
            var bad = BadValues.of(operation.schemas(), operation.schemas().whole(schema.path("additionalProperties")));
            change(pointer + ": unknown key", find, object -> ((ObjectNode) object.path(name)).put("noSuchKey", 1), true);
            value.fieldNames()
                    .forEachRemaining(key -> bad.forbidden()
                            .forEach((what, wrong) -> change(pointer + "/" + key + " " + what, find,
                                    object -> ((ObjectNode) object.path(name)).set(key, wrong), true)));
        } else if (value instanceof ArrayNode items && !items.isEmpty()) {
            var itemSchema = operation.schemas().whole(schema.path("items"));
            if (items.path(0) instanceof ObjectNode first) {
                fields(pointer + "/0", first, itemSchema, root -> find.apply(root).path(name).path(0), true);
            } else {
                BadValues.of(operation.schemas(), itemSchema)
                        .forbidden()
                        .forEach((what, wrong) -> change(pointer + "/0 " + what, find,
                                object -> ((ArrayNode) object.path(name)).set(0, wrong), true));
            }
        }
    }

    private void change(String name, UnaryOperator<JsonNode> find, Consumer<ObjectNode> change, boolean mustFail) {
        var copy = body.deepCopy();
        change.accept((ObjectNode) find.apply(copy));
        mutations.add(new Mutation(name, request.body(operation.requestType().orElseThrow(), copy.toString()), mustFail));
    }
}
