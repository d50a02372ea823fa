package jobshare.proposal.proposal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jobshare.kit.id.PersonId;
import jobshare.proposal.arrangement.ArrangementKind;
import jobshare.proposal.proposal.ProposalView.GivenView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The offer, and who has accepted it. */
public record OfferView(ArrangementKind kind, LocalDate startDate,
        @Schema(description = "Parts of full time, in the order of people.") List<BigDecimal> shares,
        @Nullable LocalDate conversionDate, @Schema(description = "The last day of the trial.") @Nullable LocalDate trialUntil,
        @Schema(description = "Null where nothing is said of pay, or where it is not yours to see.") @Nullable PayView pay,
        @Schema(description = "From when each of the two is let go by the job they hold now.") List<ReleaseView> releases,
        Instant expiresAt, Instant offeredAt, List<GivenView> acceptances) {

    /** Pay for full time, and what goes with each share. */
    @Schema(name = "OfferedPay")
    public record PayView(BigDecimal amount, String currency, Pay.Per per,
            @Schema(description = "Pro rata, in the order of people.") List<BigDecimal> forShares) {

        static PayView of(Pay pay, List<BigDecimal> shares) {
            return new PayView(pay.amount(), pay.currency(), pay.per(), shares.stream().map(pay::forShare).toList());
        }
    }

    /** When one of the two can come. */
    public record ReleaseView(@Nullable PersonId personId, LocalDate releasedOn,
            @Schema(description = "Since when their line manager agrees; null while that is open.") @Nullable LocalDate agreedOn) {
    }
}
