package jobshare.systemtest.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Puts a text into every field of a body that takes free text. */
final class FreeText {

    /** Fields with values of a vocabulary or a standard. */
    private static final Set<String> CONTROLLED = Set.of("occupation", "timeZone", "jurisdiction", "workEmail", "uri", "code",
            "strengths", "timezone", "type", "mon", "tue", "wed", "thu", "fri", "sat", "sun");

    /** Fields whose value must be unique. */
    private static final Set<String> UNIQUE = Set.of("employeeNumber", "subject", "requisition", "userName");

    private final Schemas schemas;
    private final String text;
    private final Set<String> sent = new HashSet<>();

    FreeText(Schemas schemas, String text) {
        this.schemas = schemas;
        this.text = text;
    }

    /** The texts in the fields. */
    Set<String> sent() {
        return sent;
    }

    void fill(ObjectNode body, ObjectNode schema) {
        schemas.properties(schema).forEach((name, property) -> {
            var items = schemas.whole(property.path("items"));
            if (isFree(name, property)) {
                var value = UNIQUE.contains(name) ? text + " " + UUID.randomUUID().toString().substring(0, 8) : text;
                body.put(name, value);
                sent.add(value);
            } else if (body.path(name) instanceof ObjectNode inner) {
                fill(inner, property);
            } else if (property.has("items") && isFree(name, items)) {
                body.set(name, JsonNodeFactory.instance.arrayNode().add(text));
                sent.add(text);
            } else {
                body.path(name).forEach(item -> {
                    if (item instanceof ObjectNode inner) {
                        fill(inner, items);
                    }
                });
            }
        });
    }

    private boolean isFree(String name, ObjectNode schema) {
        return schemas.type(schema).equals("string") && !schema.has("enum") && !schema.has("format") && !CONTROLLED.contains(name)
                && schema.path("pattern").asText("\\S").equals("\\S");
    }

    /** All texts in a response. */
    static Set<String> in(JsonNode answer) {
        var texts = new HashSet<String>();
        if (answer instanceof TextNode one) {
            texts.add(one.textValue());
        }
        answer.forEach(inner -> texts.addAll(in(inner)));
        return texts;
    }
}
