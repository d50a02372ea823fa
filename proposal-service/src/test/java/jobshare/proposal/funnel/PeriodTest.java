package jobshare.proposal.funnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import jobshare.kit.rejection.Rejection.InvalidValue;
import org.junit.jupiter.api.Test;

/** Periods of whole quarters. */
class PeriodTest {

    @Test
    void coversWholeQuarters() {
        assertEquals(new Period(Instant.parse("2026-07-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z")),
                Period.of("2026-Q3", "2026-Q4"));
        assertEquals(new Period(null, null), Period.of(null, null));
    }

    @Test
    void explainsAnInvalidPeriod() {
        var malformed = assertThrows(InvalidValue.class, () -> Period.of("2026-Q5", null));
        assertEquals("query:since", malformed.pointer());
        assertEquals("'2026-Q5' is not a quarter of a year such as 2026-Q4.", malformed.getMessage());
        var reversed = assertThrows(InvalidValue.class, () -> Period.of("2026-Q4", "2026-Q3"));
        assertEquals("query:until", reversed.pointer());
        assertEquals("The last quarter, 2026-Q3, is before the first, 2026-Q4.", reversed.getMessage());
    }
}
