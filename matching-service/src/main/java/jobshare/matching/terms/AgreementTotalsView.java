package jobshare.matching.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Totals of an agreement. */
@Schema(description = "Totals as shares of full time and, if you may see the role's pay, as pay per year.")
public record AgreementTotalsView(
        @Schema(description = "In the order of members: the agreed share, or the sum of the "
                + "slots if none was agreed") List<BigDecimal> shares,
        BigDecimal totalShare,
        @Schema(description = "The maximum total share of the role, or of the employer "
                + "if the role sets none") BigDecimal maxTotalShare,
        @Schema(description = "Share of the slots that you both work") BigDecimal overlapShare,
        @Schema(description = "In the order of members", nullable = true) @Nullable List<PayRange> pay,
        @Schema(nullable = true) @Nullable PayRange totalPay,
        @Schema(description = "Pay for the slots that you both work", nullable = true) @Nullable PayRange overlapPay) {

    static AgreementTotalsView of(AgreementTotals totals) {
        var pay = Stream.of(totals.first(), totals.second()).flatMap(share -> totals.pay(share).stream()).toList();
        return new AgreementTotalsView(List.of(decimal(totals.first()), decimal(totals.second())), decimal(totals.total()),
                decimal(totals.maxTotalShare()), decimal(totals.overlap()), pay.isEmpty() ? null : pay,
                totals.pay(totals.total()).orElse(null), totals.pay(totals.overlap()).orElse(null));
    }

    static BigDecimal decimal(int tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, 4).stripTrailingZeros();
    }
}
