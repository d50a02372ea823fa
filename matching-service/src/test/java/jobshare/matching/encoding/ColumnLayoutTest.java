package jobshare.matching.encoding;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jobshare.matching.profile.Criterion;
import jobshare.matching.profile.TimeSplit;
import jobshare.matching.profile.WayOfSharing;
import org.junit.jupiter.api.Test;

class ColumnLayoutTest {

    private final ColumnLayout column = new ColumnLayout("TIME");

    @Test
    void fieldsAreAdjacentAndNeverShareABit() {
        assertEquals(new BitField(0, 42), column.field("AVAILABLE", 42));
        assertEquals(new BitField(42, 22), column.field("OTHER", 22));
        assertEquals(0, column.freeBits());
    }

    @Test
    void rejectsAFieldThatDoesNotFitAndExplainsWhatToDo() {
        column.field("AVAILABLE", 58);
        var refused = assertThrows(IllegalStateException.class, () -> column.field("COMMUTE", 7));
        assertEquals(
                "Column TIME has 6 free bits and cannot hold field COMMUTE of 7 bits. Put the field into another column, or add a "
                        + "column to ProfileColumns.",
                refused.getMessage());
    }

    @Test
    void anEnumUsesAsManyBitsAsItsConstantsNeed() {
        assertEquals(2, column.optional("WAY", WayOfSharing.class).bits());
        assertEquals(3, column.set("SPLITS", TimeSplit.class).bits());
    }

    @Test
    void hasRoomForTheWeightsOfMoreCriteria() {
        assertDoesNotThrow(() -> PackedWeights.requireCapacity(Criterion.values().length + 3));
        var refused = assertThrows(IllegalStateException.class, () -> PackedWeights.requireCapacity(11));
        assertEquals(
                "PackedWeights holds the weights of 10 criteria, but there are 11. Hold the weights in a long, and give them a "
                        + "column of their own in ProfileColumns.",
                refused.getMessage());
    }
}
