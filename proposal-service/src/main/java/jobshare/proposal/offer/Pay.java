package jobshare.proposal.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import jobshare.kit.rejection.Rejection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The pay of the role for full time. */
@Embeddable
public record Pay(
        @Schema(description = "For full time.", examples = "68000") @NotNull @DecimalMin(value = "0",
                inclusive = false) @DecimalMax("1000000000") @Digits(integer = 10,
                        fraction = 4) @Column(name = "pay_amount") BigDecimal amount,
        @Schema(description = "ISO 4217.",
                examples = "EUR") @NotNull @Pattern(regexp = "[A-Z]{3}") @Column(name = "pay_currency") String currency,
        @NotNull @Column(name = "pay_per") @Enumerated(EnumType.STRING) Per per) {

    /** The time for which an amount is paid. */
    @Schema(name = "PayPeriod")
    public enum Per {
        YEAR, MONTH, HOUR
    }

    /** @throws Rejection.InvalidValue where there is no such currency */
    void requireCurrency(String pointer) {
        currency(pointer);
    }

    /** The pay for a part of full time, to the smallest unit of the currency; hourly pay does not depend on the share. */
    public BigDecimal forShare(BigDecimal share) {
        var part = per == Per.HOUR ? amount : amount.multiply(share);
        return part.setScale(Math.max(0, currency("/pay").getDefaultFractionDigits()), RoundingMode.HALF_UP);
    }

    private Currency currency(String pointer) {
        try {
            return Currency.getInstance(currency);
        } catch (IllegalArgumentException e) {
            throw new Rejection.InvalidValue(pointer + "/currency",
                    "'" + currency + "' is not an ISO 4217 currency such as EUR.");
        }
    }
}
