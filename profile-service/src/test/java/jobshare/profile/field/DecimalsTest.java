package jobshare.profile.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({"1.20, 1.2", "1.0, 1", "6.8E+4, 68000", "0.05, 0.05", "0.00, 0", "-1.50, -1.5"})
    void normalizesDecimals(BigDecimal number, BigDecimal plain) {
        assertEquals(plain, Decimals.normalized(number));
    }

    @Test
    void keepsNumbersFarOutOfRange() {
        assertEquals(new BigDecimal("1e2000000000"), Decimals.normalized(new BigDecimal("1e2000000000")));
        assertEquals(new BigDecimal("1e-2000000000"), Decimals.normalized(new BigDecimal("1e-2000000000")));
        assertNull(Decimals.normalized(null));
    }
}
