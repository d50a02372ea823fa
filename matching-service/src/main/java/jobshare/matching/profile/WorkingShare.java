package jobshare.matching.profile;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much a person wants to work. Integers make 0.35 + 0.65 exactly a full job.
 *
 * @param min in ten-thousandths of full time
 * @param max in ten-thousandths of full time, at least {@code min}
 */
public record WorkingShare(int min, int max) {

    /** One full-time job, in ten-thousandths. */
    public static final int FULL_TIME = 10_000;

    public WorkingShare {
        if (min < 0 || max < min || max > FULL_TIME) {
            throw new IllegalArgumentException(
                    "A share must have 0 <= min <= max <= " + FULL_TIME + ", but min is " + min + " and max is " + max);
        }
    }

    /** From decimals, where 1.00 is full time; rounded half up to ten-thousandths. */
    public static WorkingShare of(BigDecimal min, BigDecimal max) {
        return new WorkingShare(tenThousandths(min), tenThousandths(max));
    }

    public static int tenThousandths(BigDecimal partsOfFullTime) {
        return partsOfFullTime.movePointRight(4).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    /** As a decimal: 6000 is 0.6. */
    public static String decimal(int tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, 4).stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return min == max ? decimal(min) : decimal(min) + " to " + decimal(max);
    }
}
