package jobshare.systemtest.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Values that violate a schema or are unusual, by a description. */
final class BadValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_WITHOUT_LIMIT = 1_000;
    private static final int LONGEST = 20_000;

    private final Schemas schemas;
    private final Map<String, JsonNode> forbidden = new LinkedHashMap<>();
    private final Map<String, JsonNode> unusual = new LinkedHashMap<>();

    private BadValues(Schemas schemas) {
        this.schemas = schemas;
    }

    static BadValues of(Schemas schemas, ObjectNode schema) {
        var values = new BadValues(schemas);
        switch (schemas.type(schema)) {
            case "string" -> values.text(schema);
            case "integer", "number" -> values.number(schema);
            case "boolean" -> {
                values.forbidden.put("text", JSON.textNode("maybe"));
                values.forbidden.put("a number", JSON.numberNode(1));
                values.forbidden.put("a list", JSON.arrayNode());
            }
            case "array" -> values.list(schema);
            // the schema allows any JSON
            case "" -> {
            }
            default -> {
                values.forbidden.put("text", JSON.textNode("text"));
                values.forbidden.put("a number", JSON.numberNode(7));
                values.unusual.put("a list", JSON.arrayNode());
            }
        }
        return values;
    }

    /** Values that the contract forbids. */
    Map<String, JsonNode> forbidden() {
        return forbidden;
    }

    /** Values that the contract does not mention. */
    Map<String, JsonNode> unusual() {
        return unusual;
    }

    private void text(ObjectNode schema) {
        forbidden.put("an object", JSON.objectNode());
        forbidden.put("a list", JSON.arrayNode());
        forbidden.put("a number", JSON.numberNode(12345));
        forbidden.put("a boolean", JSON.booleanNode(true));
        forbidden.put("U+0000", JSON.textNode("a\u0000b"));
        unusual.put("half a surrogate pair", JSON.textNode("a\ud800b"));
        var format = schema.path("format").asText();
        var closed = schema.has("enum") || !format.isEmpty() || schema.has("pattern") || schema.path("minLength").asInt() > 0;
        (closed ? forbidden : unusual).put("empty", JSON.textNode(""));
        (closed && !schema.path("pattern").asText().isEmpty() ? forbidden : unusual).put("blank", JSON.textNode(" \t"));
        var most = schema.path("maxLength").asInt(0);
        (closed && schema.has("enum") || most > 0 || !format.isEmpty() ? forbidden : unusual).put("too long",
                JSON.textNode("x".repeat(most > 0 ? most + 1 : LONGEST)));
        if (schema.has("enum")) {
            forbidden.put("unknown", JSON.textNode("NO_SUCH_WORD"));
            forbidden.put("in lower case", JSON.textNode(schema.path("enum").path(0).asText().toLowerCase(Locale.ROOT) + "x"));
        }
        switch (format) {
            case "uuid" -> {
                forbidden.put("not a UUID", JSON.textNode("0192f3c4-5d6e-7a8b-9c0d-1e2f3a4b5c6"));
                unusual.put("an unknown UUID", JSON.textNode("0192f3c4-5d6e-7a8b-9c0d-1e2f3a4b5c6d"));
                unusual.put("the highest UUID", JSON.textNode("ffffffff-ffff-ffff-ffff-ffffffffffff"));
            }
            case "date" -> times("2026-02-30", "-999999999-01-01", "+999999999-12-31", "9999-12-31", "0001-01-01");
            case "date-time" -> times("2026-02-30T10:00:00Z", "-1000000000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59Z",
                    "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z");
            default -> {
            }
        }
    }

    private void times(String never, String... far) {
        forbidden.put("not a time", JSON.textNode("yesterday"));
        forbidden.put("a day that does not exist", JSON.textNode(never));
        for (var time : far) {
            unusual.put(time, JSON.textNode(time));
        }
    }

    private void number(ObjectNode schema) {
        forbidden.put("text", JSON.textNode("many"));
        forbidden.put("a number in quotes", JSON.textNode("3"));
        forbidden.put("a list", JSON.arrayNode());
        forbidden.put("a boolean", JSON.booleanNode(true));
        (schema.has("minimum") || schema.has("exclusiveMinimum") ? forbidden : unusual).put("far below",
                JSON.numberNode(-2_000_000_000));
        (schema.has("maximum") || schema.has("exclusiveMaximum") ? forbidden : unusual).put("far above",
                JSON.numberNode(2_000_000_000));
        if (schema.has("minimum")) {
            forbidden.put("just below", DecimalNode.valueOf(schema.get("minimum").decimalValue().subtract(step(schema))));
        }
        if (schema.has("maximum")) {
            forbidden.put("just above", DecimalNode.valueOf(schema.get("maximum").decimalValue().add(step(schema))));
        }
        var huge = schema.has("maximum") || schemas.type(schema).equals("integer");
        (huge ? forbidden : unusual).put("huge", DecimalNode.valueOf(new BigDecimal("1e400")));
        unusual.put("tiny", DecimalNode.valueOf(new BigDecimal("1e-400")));
        if (schemas.type(schema).equals("integer")) {
            forbidden.put("a fraction", DecimalNode.valueOf(new BigDecimal("1.5")));
        }
    }

    private BigDecimal step(ObjectNode schema) {
        return schemas.type(schema).equals("integer") ? BigDecimal.ONE : new BigDecimal("0.01");
    }

    private void list(ObjectNode schema) {
        forbidden.put("an object", JSON.objectNode());
        forbidden.put("text", JSON.textNode("text"));
        forbidden.put("a list of lists", JSON.arrayNode().add(JSON.arrayNode()));
        forbidden.put("a list of null", JSON.arrayNode().addNull());
        forbidden.put("a long list of null", JSON.arrayNode().addAll(Collections.nCopies(20_000, JSON.nullNode())));
        unusual.put("an empty list", JSON.arrayNode());
        var most = schema.path("maxItems").asInt(0);
        var items = schemas.whole(schema.path("items"));
        var many = JSON.arrayNode();
        for (int i = 0; i <= (most > 0 ? most : MOST_WITHOUT_LIMIT); i++) {
            many.add(schemas.type(items).equals("string") ? JSON.textNode("x" + i) : JSON.objectNode());
        }
        forbidden.put("too many", many);
    }
}
