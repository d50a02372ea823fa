package jobshare.systemtest.state;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import jobshare.systemtest.ApiResponse;
import jobshare.systemtest.contract.Operation;

/** The values of enumerations that occurred in responses, by the name of the schema in the contract. */
final class ObservedValues {

    private final Map<String, Set<String>> observed = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> declared = new TreeMap<>();

    /** Records the enumerations that a contract declares. */
    synchronized void declare(String service, JsonNode contract) {
        contract.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("enum")
                        .forEach(value -> declared
                                .computeIfAbsent(service + " " + schema.getKey(), _ -> new ConcurrentSkipListSet<>())
                                .add(value.asText())));
    }

    void add(Operation operation, ApiResponse response) {
        if (response.isSuccess() && response.type().startsWith("application/json")) {
            add(operation, operation.responseSchema(), response.json());
        }
    }

    private void add(Operation operation, JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) {
            var reference = schema.path("$ref").asText();
            var named = operation.schemas().contract().at(reference.substring(1));
            if (named.has("enum") && value.isTextual()) {
                observed.computeIfAbsent(operation.service() + " " + reference.substring(reference.lastIndexOf('/') + 1),
                        _ -> new ConcurrentSkipListSet<>()).add(value.asText());
            }
            add(operation, named, value);
        }
        for (var combined : new String[]{"allOf", "anyOf", "oneOf"}) {
            schema.path(combined).forEach(part -> add(operation, part, value));
        }
        schema.path("properties").properties().forEach(property -> {
            if (value.has(property.getKey())) {
                add(operation, property.getValue(), value.path(property.getKey()));
            }
        });
        if (value.isArray() && schema.has("items")) {
            value.forEach(item -> add(operation, schema.path("items"), item));
        }
    }

    /** The declared values that did not occur, of the enumerations with such a name. */
    Map<String, Set<String>> missing(Predicate<String> name) {
        var missing = new TreeMap<String, Set<String>>();
        declared.forEach((schema, values) -> {
            var absent = new ConcurrentSkipListSet<>(values);
            absent.removeAll(observed.getOrDefault(schema, Set.of()));
            if (name.test(schema) && !absent.isEmpty()) {
                missing.put(schema, absent);
            }
        });
        return missing;
    }

    /** The names of the declared enumerations. */
    Set<String> names() {
        return declared.keySet();
    }
}
