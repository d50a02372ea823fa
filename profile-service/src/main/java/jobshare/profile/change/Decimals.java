package jobshare.profile.change;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One way of writing each number: 1.20 and 1.2 are no change. */
public final class Decimals {

    /** Beyond this a number is out of all bounds, and writing its zeros out could take the whole memory. */
    private static final int MOST_ZEROS = 20;

    private Decimals() {
    }

    /** The same number without zeros at its end behind the point, and without an exponent. */
    public static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() >= -MOST_ZEROS ? stripped.setScale(0) : stripped;
    }
}
