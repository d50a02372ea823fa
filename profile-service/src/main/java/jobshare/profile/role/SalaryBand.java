package jobshare.profile.role;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import jobshare.profile.change.Decimals;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a role pays in a year for full time; each of two who share it gets their part. */
@Schema(description = "What the role pays in a year for full time, before tax; each of two who share it gets their part.")
public record SalaryBand(
        @Schema(description = "At least.", examples = "68000") @NotNull @DecimalMin("0") @DecimalMax("999999999.99") @Digits(integer = 9, fraction = 2) BigDecimal least,
        @Schema(description = "At most.", examples = "82000") @NotNull @DecimalMin("0") @DecimalMax("999999999.99") @Digits(integer = 9, fraction = 2) BigDecimal most,
        @Schema(description = "ISO 4217.", examples = "EUR") @NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be a currency code of three letters such as EUR (ISO 4217)") String currency) {

    @SuppressWarnings("DataFlowIssue") // what has not been told is refused later, by its constraint
    public SalaryBand {
        least = Decimals.plain(least);
        most = Decimals.plain(most);
    }
}
