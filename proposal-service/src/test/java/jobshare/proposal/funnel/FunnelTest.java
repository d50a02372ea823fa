package jobshare.proposal.funnel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FunnelTest {

    @Test
    void hidesSmallGroups() {
        assertEquals("40 30 20 - - 0", shown(40, 30, 20, 9, 1, 0));
    }

    @Test
    void hidesWhatWouldTellASmallGroupBySubtraction() {
        assertEquals("40 - 30 30 20 -", shown(40, 35, 30, 30, 20, 5));
    }

    @Test
    void hidesAllOfAFew() {
        assertEquals("- - - - - 0", shown(9, 8, 7, 6, 5, 0));
    }

    private static String shown(long... reached) {
        var counts = new EnumMap<Stage, Long>(Map.of(Stage.DRAFTED, reached[0], Stage.REQUESTED, reached[1],
                Stage.REVIEWED,
                reached[2], Stage.INTERVIEWED, reached[3], Stage.OFFERED, reached[4], Stage.HIRED, reached[5]));
        return String.join(" ", Funnel.of(counts, 10).stages().stream()
                .map(row -> row.hidden() ? "-" : String.valueOf(row.reached())).toList());
    }
}
