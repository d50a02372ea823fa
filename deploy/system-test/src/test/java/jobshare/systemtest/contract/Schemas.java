package jobshare.systemtest.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the schemas of one contract. */
record Schemas(JsonNode contract) {

    /** The schema with its reference and its parts put in; what stands beside a reference goes before what it names. */
    ObjectNode whole(JsonNode schema) {
        var whole = JsonNodeFactory.instance.objectNode();
        if (schema.has("$ref")) {
            whole.setAll(whole(contract.at(schema.get("$ref").textValue().substring(1))));
        }
        for (var combined : new String[]{"allOf", "anyOf", "oneOf"}) {
            schema.path(combined).forEach(part -> whole.setAll(whole(part)));
        }
        schema.properties().forEach(entry -> whole.set(entry.getKey(), entry.getValue()));
        return whole;
    }

    /** The type, leaving null aside; an object where none is said but there are properties. */
    String type(JsonNode schema) {
        var type = schema.path("type");
        if (type.isArray()) {
            for (var one : type) {
                if (!one.textValue().equals("null")) {
                    return one.textValue();
                }
            }
        }
        return type.isTextual() ? type.textValue() : schema.has("properties") ? "object" : "";
    }

    Map<String, ObjectNode> properties(JsonNode schema) {
        var properties = new LinkedHashMap<String, ObjectNode>();
        schema.path("properties").properties().forEach(entry -> properties.put(entry.getKey(), whole(entry.getValue())));
        return properties;
    }

    boolean isRequired(JsonNode schema, String property) {
        for (var name : schema.path("required")) {
            if (name.textValue().equals(property)) {
                return true;
            }
        }
        return false;
    }
}
