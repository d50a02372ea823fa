package jobshare.profile.person;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import jobshare.profile.change.Decimals;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of full time someone wants to work. */
@Schema(description = "How much of full time someone wants to work.")
public record Share(
        @Schema(description = "Part of full time, at least.", examples = "0.5") @NotNull @DecimalMin("0.05") @DecimalMax("1.00") @Digits(integer = 1, fraction = 2) BigDecimal least,
        @Schema(description = "Part of full time, at most.", examples = "0.6") @NotNull @DecimalMin("0.05") @DecimalMax("1.00") @Digits(integer = 1, fraction = 2) BigDecimal most) {

    @SuppressWarnings("DataFlowIssue") // what has not been told is refused later, by its constraint
    public Share {
        least = Decimals.plain(least);
        most = Decimals.plain(most);
    }
}
