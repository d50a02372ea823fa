package jobshare.profile.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.stream.IntStream;
import jobshare.kit.rejection.FieldError;
import org.junit.jupiter.api.Test;

class RowErrorMessagesTest {

    @Test
    void keepsTheFirstErrorsOfARow() {
        var errors = IntStream.range(0, 1_000).mapToObj(i -> new FieldError("/skills/" + i, "wrong")).toList();
        var kept = RowErrorMessages.of(new SourceRow(2, 10, JsonNodeFactory.instance.objectNode(), List.of()), errors);
        assertEquals(51, kept.size());
        assertEquals(new FieldError("skills", "wrong"), kept.getFirst());
        assertEquals(new FieldError("", "has 950 more errors"), kept.getLast());
    }
}
