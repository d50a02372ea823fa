package jobshare.kit.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects the texts and lists of request bodies for which an OpenAPI document declares no limit. */
public final class ContractLimits {

    private static final String REFERENCE = "#/components/schemas/";

    private static final List<String> CHOICES = List.of("anyOf", "oneOf", "allOf");

    private final JsonNode schemas;
    private final Set<String> visited = new HashSet<>();
    private final Set<String> gaps = new TreeSet<>();

    public ContractLimits(JsonNode schemas) {
        this.schemas = schemas;
    }

    public List<String> gaps() {
        return List.copyOf(gaps);
    }

    /** Checks all media types of a request body. */
    public void check(String operation, JsonNode body) {
        body.path("content").forEach(media -> visit(operation, media.path("schema")));
    }

    private void visit(String path, JsonNode schema) {
        var reference = schema.path("$ref").asText();
        if (!reference.isEmpty()) {
            var name = reference.substring(REFERENCE.length());
            if (visited.add(name)) {
                visit(name, schemas.path(name));
            }
            return;
        }
        var type = schema.path("type").toString();
        var isChoice = CHOICES.stream().anyMatch(schema::has);
        if (type.contains("\"string\"") && !isChoice && TextLimit.of(schema).isEmpty()) {
            gaps.add(path + " is a text without a limit");
        }
        if (type.contains("\"array\"") && !schema.has("maxItems")) {
            gaps.add(path + " is a list without maxItems");
        }
        schema.path("properties").properties().forEach(property -> visit(path + "." + property.getKey(), property.getValue()));
        if (schema.has("items")) {
            visit(path + "[]", schema.get("items"));
        }
        if (schema.path("additionalProperties").isObject()) {
            visit(path + "{}", schema.get("additionalProperties"));
        }
        for (var choice : CHOICES) {
            schema.path(choice).forEach(alternative -> visit(path, alternative));
        }
    }
}
