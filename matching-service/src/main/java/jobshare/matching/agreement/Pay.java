package jobshare.matching.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jobshare.matching.criterion.Share;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is paid in a year, from and to, before tax. */
@Schema(description = "What is paid in a year, from and to, before tax and without what the employer pays on top.")
public record Pay(
        @Schema(examples = "40800") BigDecimal least,
        @Schema(examples = "49200") BigDecimal most,
        @Schema(description = "ISO 4217", examples = "EUR") String currency) {

    /** What a part of it comes to, to the cent. @param share in ten-thousandths of full time */
    Pay times(int share) {
        return new Pay(part(least, share), part(most, share), currency);
    }

    private static BigDecimal part(BigDecimal whole, int share) {
        var exact = whole.multiply(BigDecimal.valueOf(share)).divide(BigDecimal.valueOf(Share.FULL_TIME), 2,
                RoundingMode.HALF_UP);
        return exact.stripTrailingZeros().scale() < 0 ? exact.setScale(0, RoundingMode.UNNECESSARY) : exact.stripTrailingZeros();
    }
}
