package jobshare.profile.person;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Pay for a year of full time. */
@Schema(description = "Pay for a year of full time, before tax, in whole units of the currency; each of two who share a job gets their"
        + " part.")
public record Pay(
        @Schema(description = "In whole units of the currency.", examples = "60000") @NotNull @Min(0) @Max(999_999_999) Integer amount,
        @Schema(description = "ISO 4217.", examples = "EUR") @NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be a currency code of three letters such as EUR (ISO 4217)") String currency) {
}
