package jobshare.systemtest.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The schemas of a contract. */
public record Schemas(JsonNode contract) {

    /** The schema with references and combined schemas resolved; keywords beside a reference override those of its target. */
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

    /** The type other than null; an object if the schema names no type but properties. */
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
