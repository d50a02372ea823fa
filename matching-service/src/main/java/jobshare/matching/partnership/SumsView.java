package jobshare.matching.partnership;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import jobshare.matching.agreement.Pay;
import jobshare.matching.agreement.Sums;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an agreement comes to. */
@Schema(name = "AgreementSums", description = "What it comes to, in parts of full time and, where the role's pay is known and yours to see, in money a year.")
public record SumsView(
        @Schema(description = "In the order of members: as agreed, or by the slots") List<BigDecimal> shares,
        BigDecimal totalShare,
        @Schema(description = "What the role, or else the employer, pays for at most") BigDecimal highestTotalShare,
        @Schema(description = "Worth of the slots that both work") BigDecimal overlapShare,
        @Schema(description = "In the order of members", nullable = true) @Nullable List<Pay> pay,
        @Schema(nullable = true) @Nullable Pay totalPay,
        @Schema(description = "What the slots cost that both work", nullable = true) @Nullable Pay overlapPay) {

    static SumsView of(Sums sums) {
        var pay = Stream.of(sums.first(), sums.second()).flatMap(share -> sums.pay(share).stream()).toList();
        return new SumsView(List.of(decimal(sums.first()), decimal(sums.second())), decimal(sums.total()), decimal(sums.most()),
                decimal(sums.overlap()), pay.isEmpty() ? null : pay, sums.pay(sums.total()).orElse(null),
                sums.pay(sums.overlap()).orElse(null));
    }

    static BigDecimal decimal(int tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, 4).stripTrailingZeros();
    }
}
