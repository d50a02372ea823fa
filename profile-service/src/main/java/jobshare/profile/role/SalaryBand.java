package jobshare.profile.role;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import jobshare.profile.field.Decimals;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Pay of a role for a year of full-time work. */
@Schema(description = "Pay for a year of full-time work, before tax; each partner is paid for their share.")
public record SalaryBand(
        @Schema(description = "Minimum.", examples = "68000") @NotNull @DecimalMin("0") @DecimalMax("999999999.99") @Digits(
                integer = 9, fraction = 2) BigDecimal min,
        @Schema(description = "Maximum.", examples = "82000") @NotNull @DecimalMin("0") @DecimalMax("999999999.99") @Digits(
                integer = 9, fraction = 2) BigDecimal max,
        @Schema(description = "ISO 4217 code.", examples = "EUR") @NotNull @Pattern(regexp = "[A-Z]{3}",
                message = "must be a currency code of three letters such as EUR (ISO 4217)") String currency) {

    @SuppressWarnings({"DataFlowIssue", "NullAway"}) // its constraint rejects a missing value later
    public SalaryBand {
        min = Decimals.normalized(min);
        max = Decimals.normalized(max);
    }
}
