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
        String text,
        @Nullable LocalDate startDate,
        @Nullable List<BigDecimal> shares,
        @Nullable LocalDate conversionDate,
        @Schema(description = "For full time; null also if you may not see it.") @Nullable Pay pay,
        Instant madeAt,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    /**
     * @param person who made it, as the caller may see them
     * @param pay whether the caller may see the pay that someone asks for
     */
    public static CounterOfferView of(CounterOffer counter, @Nullable PersonId person, boolean pay) {
        var wish = counter.wish();
        return new CounterOfferView(counter.id(), person, counter.status(), wish.text(), wish.startDate(),
                wish.shares() == null ? null : wish.shares().toList(), wish.conversionDate(), pay ? wish.pay() : null,
                counter.madeAt(), counter.answer(), counter.answeredAt());
    }
}
