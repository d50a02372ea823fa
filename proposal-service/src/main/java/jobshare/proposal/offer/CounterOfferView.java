package jobshare.proposal.offer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A counter-offer as the caller may see it; null stands for an offered term that is fine. */
public record CounterOfferView(
        UUID id,
        @Nullable PersonId personId,
        CounterOffer.Status status,
        @Schema(description = "What the partner asks for, in words; null if you may not see pay.") @Nullable String text,
        @Nullable LocalDate startDate,
        @Nullable List<BigDecimal> shares,
        @Nullable LocalDate conversionDate,
        @Schema(description = "For full time; null also if you may not see pay.") @Nullable Pay pay,
        Instant madeAt,
        @Schema(description = "Null also if you may not see pay.") @Nullable String answer,
        @Nullable Instant answeredAt) {

    /**
     * @param person who made it, as the caller may see them
     * @param seesPay whether the caller may see the pay that someone asks for, also in words
     */
    public static CounterOfferView of(CounterOffer counter, @Nullable PersonId person, boolean seesPay) {
        var wish = counter.wish();
        return new CounterOfferView(counter.id(), person, counter.status(), seesPay ? wish.text() : null, wish.startDate(),
                wish.shares() == null ? null : wish.shares().toList(), wish.conversionDate(), seesPay ? wish.pay() : null,
                counter.madeAt(), seesPay ? counter.answer() : null, counter.answeredAt());
    }
}
