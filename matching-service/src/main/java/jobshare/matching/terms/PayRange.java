package jobshare.matching.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jobshare.matching.profile.WorkingShare;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A range of gross pay per year. */
@Schema(description = "A range of gross pay per year, without employer contributions.")
public record PayRange(
        @Schema(examples = "40800") BigDecimal min,
        @Schema(examples = "49200") BigDecimal max,
        @Schema(description = "ISO 4217", examples = "EUR") String currency) {

    /** Pay for a part of full time, rounded to cents. @param share in ten-thousandths of full time */
    PayRange times(int share) {
        return new PayRange(part(min, share), part(max, share), currency);
    }

    private static BigDecimal part(BigDecimal whole, int share) {
        var exact = whole.multiply(BigDecimal.valueOf(share))
                .divide(BigDecimal.valueOf(WorkingShare.FULL_TIME), 2, RoundingMode.HALF_UP);
        return exact.stripTrailingZeros().scale() < 0 ? exact.setScale(0, RoundingMode.UNNECESSARY) : exact.stripTrailingZeros();
    }
}
