package jobshare.profile.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicateKeysTest {

    private final DuplicateKeys keys = new DuplicateKeys(List.of("number", "subject"));

    private static ObjectNode row(String number, String subject) {
        return JsonNodeFactory.instance.objectNode().put("number", number).put("subject", subject);
    }

    @Test
    void findsEachRepeatedValueAmongMany() {
        for (var i = 2; i < 50_000; i++) {
            assertEquals(List.of(), keys.add(i, row("E-" + i, "s-" + i)));
        }
        var errors = keys.add(60_000, row("E-4711", "s-4712"));
        assertEquals("/number", errors.get(0).pointer());
        assertTrue(errors.get(0).detail().contains("line 4711"));
        assertEquals("/subject", errors.get(1).pointer());
        assertTrue(errors.get(1).detail().contains("line 4712"));
    }

    @Test
    void distinguishesFields() {
        assertEquals(List.of(), keys.add(2, row("same", "same")));
        assertEquals(List.of(), keys.add(3, JsonNodeFactory.instance.objectNode().putNull("number")));
    }
}
