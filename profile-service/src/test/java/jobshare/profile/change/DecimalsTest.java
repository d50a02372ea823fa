package jobshare.profile.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({"1.20, 1.2", "1.0, 1", "6.8E+4, 68000", "0.05, 0.05", "0.00, 0", "-1.50, -1.5"})
    void writesEachNumberInOneWay(BigDecimal number, BigDecimal plain) {
        assertEquals(plain, Decimals.plain(number));
    }

    @Test
    void leavesAloneWhatIsFarOutOfBounds() {
        assertEquals(new BigDecimal("1e2000000000"), Decimals.plain(new BigDecimal("1e2000000000")));
        assertEquals(new BigDecimal("1e-2000000000"), Decimals.plain(new BigDecimal("1e-2000000000")));
        assertNull(Decimals.plain(null));
    }
}
