package jobshare.matching.criterion;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much someone wants to work. Whole numbers, so that 0.35 + 0.65 is a full job and not almost one.
 *
 * @param least in ten-thousandths of full time
 * @param most in ten-thousandths of full time, at least {@code least}
 */
public record Share(int least, int most) {

    /** One full-time job, in ten-thousandths. */
    public static final int FULL_TIME = 10_000;

    public Share {
        if (least < 0 || most < least || most > FULL_TIME) {
            throw new IllegalArgumentException(
                    "A share runs from its least to its most within full time, not from " + least + " to " + most);
        }
    }

    /** From decimals, 1.00 being full time; what is finer than a ten-thousandth is rounded half up. */
    public static Share of(BigDecimal least, BigDecimal most) {
        return new Share(tenThousandths(least), tenThousandths(most));
    }

    public static int tenThousandths(BigDecimal partsOfFullTime) {
        return partsOfFullTime.movePointRight(4).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    /** As people write it: 6000 is 0.6. */
    public static String decimal(int tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, 4).stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return least == most ? decimal(least) : decimal(least) + " to " + decimal(most);
    }
}
