package jobshare.proposal.offer;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import jobshare.proposal.pair.Pair;
import org.jspecify.annotations.Nullable;

/** When each partner accepted the offer; null for a partner who has not. */
@Embeddable
record Acceptances(@Nullable Instant firstAcceptedAt, @Nullable Instant secondAcceptedAt) {

    static final Acceptances NONE = new Acceptances(null, null);

    static Acceptances of(Pair<@Nullable Instant> pair) {
        return new Acceptances(pair.first(), pair.second());
    }

    Pair<@Nullable Instant> pair() {
        return Pair.ofNullable(firstAcceptedAt, secondAcceptedAt);
    }
}
