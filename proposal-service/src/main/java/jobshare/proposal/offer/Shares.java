package jobshare.proposal.offer;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import jobshare.proposal.pair.Pair;

/** The part of full time of each partner. */
@Embeddable
public record Shares(BigDecimal firstShare, BigDecimal secondShare) {

    static Shares of(Pair<BigDecimal> pair) {
        return new Shares(pair.first(), pair.second());
    }

    public Pair<BigDecimal> pair() {
        return new Pair<>(firstShare, secondShare);
    }
}
