package jobshare.proposal.proposal;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the role is paid for full time. */
@Embeddable
public record Pay(
        @Schema(description = "For full time.", examples = "68000") @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("1000000000") @Digits(integer = 10, fraction = 4) @Column(name = "pay_amount") BigDecimal amount,
        @Schema(description = "ISO 4217.", examples = "EUR") @NotNull @Pattern(regexp = "[A-Z]{3}") @Column(name = "pay_currency") String currency,
        @NotNull @Column(name = "pay_per") @Enumerated(EnumType.STRING) Per per) {

    /** The time for which an amount is paid. */
    public enum Per {
        YEAR,
        MONTH,
        HOUR
    }

    /** @throws Rejection.InvalidValue where there is no such currency */
    Pay checked(String pointer) {
        currency(pointer);
        return this;
    }

    /** What goes with a part of full time, to the smallest unit of the currency; an hour is paid the same whoever works it. */
    public BigDecimal forShare(BigDecimal share) {
        var part = per == Per.HOUR ? amount : amount.multiply(share);
        return part.setScale(Math.max(0, currency("/pay").getDefaultFractionDigits()), RoundingMode.HALF_UP);
    }

    private Currency currency(String pointer) {
        try {
            return Currency.getInstance(currency);
        } catch (IllegalArgumentException e) {
            throw new Rejection.InvalidValue(pointer + "/currency", "'" + currency + "' is no currency of ISO 4217 such as EUR.");
        }
    }
}
