package jobshare.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Builds the largest JSON that a JSON schema allows: each property is present, and each text and list as long as possible. Of properties
 * that exclude each other ({@code oneOf} with one required property each), one is present.
 */
public final class LargestJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** A control character, which JSON writes with six bytes: as many as any character needs. */
    private static final String WIDEST = "\u0001";

    private static final Map<String, String> FORMATS = Map.of("uuid", "01920f0c-15e2-7a7b-b3c9-d4e5f6071829", "date",
            "2026-12-31", "date-time", "2026-12-31T23:59:59.999999999Z");

    /** Which of the properties that exclude each other is present. */
    private final int alternative;

    private LargestJson(int alternative) {
        this.alternative = alternative;
    }

    /**
     * The largest JSON, with each of the properties that exclude each other in turn.
     *
     * @throws IllegalArgumentException if a text or list has no limit; the message names it
     */
    public static List<JsonNode> alternatives(JsonNode schema) {
        var count = schema.findValues("oneOf").stream().mapToInt(JsonNode::size).max().orElse(1);
        return IntStream.range(0, count).mapToObj(alternative -> new LargestJson(alternative).of("", schema)).toList();
    }

    /** The largest JSON, with the first of the properties that exclude each other. */
    public static JsonNode of(JsonNode schema) {
        return alternatives(schema).getFirst();
    }

    private JsonNode of(String path, JsonNode schema) {
        if (schema.has("enum")) {
            return longest(schema.get("enum"));
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(path, schema);
            case "array" -> array(path, schema);
            case "string" -> NODES.textNode(text(path, schema));
            case "integer" -> NODES.numberNode(schema.path("maximum").asLong(Integer.MAX_VALUE));
            case "number" -> NODES.numberNode(number(schema));
            case "boolean" -> NODES.booleanNode(false);
            default -> throw new IllegalArgumentException(path + " has no type in its schema");
        };
    }

    private JsonNode object(String path, JsonNode schema) {
        var object = NODES.objectNode();
        schema.path("properties")
                .properties()
                .forEach(property -> object.set(property.getKey(), of(path + "/" + property.getKey(), property.getValue())));
        for (int i = 0; i < schema.path("oneOf").size(); i++) {
            if (i != alternative) {
                object.remove(schema.get("oneOf").get(i).get("required").get(0).asText());
            }
        }
        if (schema.path("additionalProperties").isObject()) {
            var names = schema.path("propertyNames").path("enum");
            if (names.isEmpty()) {
                throw new IllegalArgumentException(path + " is a map without an enum of its keys (propertyNames)");
            }
            names.forEach(name -> object.set(name.asText(), of(path + "/" + name.asText(), schema.get("additionalProperties"))));
        }
        return object;
    }

    private ArrayNode array(String path, JsonNode schema) {
        if (!schema.has("maxItems")) {
            throw new IllegalArgumentException(path + " is a list without maxItems");
        }
        var items = NODES.arrayNode();
        var item = of(path + "/0", schema.get("items"));
        for (int i = 0; i < schema.get("maxItems").asInt(); i++) {
            items.add(item);
        }
        return items;
    }

    private static JsonNode longest(JsonNode values) {
        var all = new ArrayList<JsonNode>();
        values.forEach(all::add);
        return all.stream().max(Comparator.comparing(value -> value.asText().length())).orElseThrow();
    }

    private static BigDecimal number(JsonNode schema) {
        return schema.has("maximum") ? schema.get("maximum").decimalValue() : new BigDecimal("999999999999.99");
    }

    private static String text(String path, JsonNode schema) {
        var format = FORMATS.get(schema.path("format").asText());
        if (format != null) {
            return format;
        }
        var limit = TextLimit.of(schema);
        if (limit.isEmpty()) {
            throw new IllegalArgumentException(
                    path + " is a text without maxLength, enum, a format of fixed length or a pattern of limited length");
        }
        return WIDEST.repeat((int) limit.getAsLong());
    }
}
