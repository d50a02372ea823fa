package jobshare.kit.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.List;
import jobshare.kit.rejection.UnreadableValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkPatternTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void repeatsASingleWeek() throws Exception {
        var slots = json.readValue("[{\"mon\":\"XX-\",\"sun\":\"--X\"}]", Slots.class);
        assertEquals(0b11L | 1L << 20 | 0b11L << 21 | 1L << 41, slots.bits());
        assertEquals("[{\"mon\":\"XX-\",\"sun\":\"--X\"}]", json.writeValueAsString(slots));
    }

    @Test
    void writesNoSlotsAsAnEmptyList() throws Exception {
        assertEquals("[]", json.writeValueAsString(Slots.NONE));
        assertEquals(Slots.NONE, json.readValue("[]", Slots.class));
        assertEquals(Slots.NONE, json.readValue("[{}]", Slots.class));
    }

    @Test
    void keepsTheDifferenceOfAlternatingWeeks() throws Exception {
        var text = "[{\"mon\":\"PPo\"},{\"fri\":\"-o-\"}]";
        var pattern = json.readValue(text, WorkPattern.class);
        assertEquals(0b011L, pattern.preferred());
        assertEquals(0b111L | 1L << 34, pattern.available());
        assertEquals(text, json.writeValueAsString(pattern));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[{},{},{}]", "[{\"mon\":\"PP\"}]", "[{\"mon\":\"PPPP\"}]", "[{\"mon\":\"XX-\"}]", "[null]"})
    void rejectsAnInvalidFortnight(String text) {
        var e = assertThrows(ValueInstantiationException.class, () -> json.readValue(text, WorkPattern.class));
        assertTrue(e.getCause() instanceof UnreadableValue);
    }

    @Test
    void rejectsAPreferredSlotThatIsNotAvailable() {
        assertThrows(IllegalArgumentException.class, () -> new WorkPattern(0b11, 0b01));
    }

    @Test
    void supportsSetOperations() {
        var day = slots("XX-");
        var night = slots("--X");
        assertEquals(4, day.count());
        assertTrue(day.and(night).isEmpty());
        assertTrue(day.or(night).containsAll(night));
        assertEquals(day, day.or(night).minus(night));
        assertThrows(IllegalArgumentException.class, () -> new Slots(1L << 42));
    }

    private static Slots slots(String monday) {
        return Slots.of(List.of(new Week(monday, null, null, null, null, null, null)));
    }
}
