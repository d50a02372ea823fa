package jobshare.profile.field;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Normalizes decimals, so that 1.20 and 1.2 are the same value. */
public final class Decimals {

    /** Beyond this the value is out of range anyway, and writing its zeros could exhaust the memory. */
    private static final int MAX_ZEROS = 20;

    private Decimals() {
    }

    /** The same number without trailing zeros and without an exponent. */
    public static @Nullable BigDecimal normalized(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() >= -MAX_ZEROS ? stripped.setScale(0) : stripped;
    }
}
