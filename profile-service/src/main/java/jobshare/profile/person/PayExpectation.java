package jobshare.profile.person;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Minimum pay that a person expects for a year of full-time work. */
@Schema(description = "Pay for a year of full-time work, before tax; each partner is paid for their share.")
public record PayExpectation(
        @Schema(description = "Amount in whole units of the currency.",
                examples = "60000") @NotNull @Min(0) @Max(999_999_999) Integer amount,
        @Schema(description = "ISO 4217 code.", examples = "EUR") @NotNull @Pattern(regexp = "[A-Z]{3}",
                message = "must be a currency code of three letters such as EUR (ISO 4217)") String currency) {
}
