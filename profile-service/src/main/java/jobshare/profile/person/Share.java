package jobshare.profile.person;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import jobshare.profile.field.Decimals;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The part of full time that a person wants to work. */
@Schema(description = "Part of full time that the person wants to work.")
public record Share(
        @Schema(description = "Minimum, as a part of full time.",
                examples = "0.5") @NotNull @DecimalMin("0.05") @DecimalMax("1.00") @Digits(integer = 1,
                        fraction = 2) BigDecimal min,
        @Schema(description = "Maximum, as a part of full time.",
                examples = "0.6") @NotNull @DecimalMin("0.05") @DecimalMax("1.00") @Digits(integer = 1,
                        fraction = 2) BigDecimal max) {

    @SuppressWarnings({"DataFlowIssue", "NullAway"}) // its constraint rejects a missing value later
    public Share {
        min = Decimals.normalized(min);
        max = Decimals.normalized(max);
    }
}
