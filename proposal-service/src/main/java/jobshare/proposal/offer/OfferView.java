package jobshare.proposal.offer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.proposal.pair.Pair;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The offer, and who has accepted it, as the caller may see it. */
public record OfferView(
        ArrangementKind kind,
        LocalDate startDate,
        @Schema(description = "Parts of full time, in the order of people.") List<BigDecimal> shares,
        @Nullable LocalDate conversionDate,
        @Schema(description = "The last day of the trial.") @Nullable LocalDate trialUntil,
        @Schema(description = "Null if the offer states no pay or you may not see it.") @Nullable PayView pay,
        @Schema(description = "When each partner is released from their present job.") List<ReleaseView> releases,
        Instant expiresAt,
        Instant offeredAt,
        List<ConsentView> acceptances) {

    /** Pay for full time, and for each share. */
    @Schema(name = "OfferedPay")
    public record PayView(
            BigDecimal amount,
            String currency,
            Pay.Per per,
            @Schema(description = "Pro rata, in the order of people.") List<BigDecimal> forShares) {

        public static PayView of(Pay pay, Pair<BigDecimal> shares) {
            return new PayView(pay.amount(), pay.currency(), pay.per(), shares.map(pay::forShare).toList());
        }
    }

    /** When a partner is released. */
    public record ReleaseView(
            @Nullable PersonId personId,
            LocalDate releasedOn,
            @Schema(description = "When their line manager agreed; null while that is open.") @Nullable LocalDate agreedOn) {
    }
}
