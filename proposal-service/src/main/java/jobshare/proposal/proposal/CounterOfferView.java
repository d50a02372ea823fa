package jobshare.proposal.proposal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jobshare.kit.id.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A counter-offer as it is shown; what is null in it was fine as offered. */
public record CounterOfferView(UUID id, @Nullable PersonId personId, CounterOffer.Status status, String text,
        @Nullable LocalDate startDate, @Nullable List<BigDecimal> shares, @Nullable LocalDate conversionDate,
        @Schema(description = "For full time; null too where it is not yours to see.") @Nullable Pay pay, Instant madeAt,
        @Nullable String answer, @Nullable Instant answeredAt) {

    /**
     * @param person who made it, as they may be shown
     * @param pay whether the caller may see what someone wants to earn
     */
    static CounterOfferView of(CounterOffer counter, @Nullable PersonId person, boolean pay) {
        var wish = counter.wish();
        return new CounterOfferView(counter.id(), person, counter.status(), wish.text(), wish.startDate(), wish.shares(),
                wish.conversionDate(), pay ? wish.pay() : null, counter.madeAt(), counter.answer(), counter.answeredAt());
    }
}
