package jobshare.proposal.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jobshare.proposal.pair.Pair;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The terms that a partner asks for. */
public record CounterOfferRequest(
        @Schema(description = "Why, in a few words.") @NotBlank @Size(max = 8000) String text,
        @Nullable LocalDate startDate,
        @Schema(description = "Two parts of full time, in the order of the proposal's people.") @Nullable @Size(min = 2, max = 2,
                message = "must be two, in the order of the "
                        + "proposal's people") List<@NotNull @DecimalMin("0.05") @DecimalMax("1") @Digits(integer = 1,
                                fraction = 4) BigDecimal> shares,
        @Schema(description = "Only where TWO_PART_TIME is offered.") @Nullable LocalDate conversionDate,
        @Schema(description = "Pay for full time.") @Nullable @Valid Pay pay) {

    public CounterOffer.Wish wish() {
        return new CounterOffer.Wish(text, startDate, shares == null ? null : Pair.of(shares), conversionDate, pay);
    }
}
