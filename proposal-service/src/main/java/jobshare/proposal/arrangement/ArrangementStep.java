package jobshare.proposal.arrangement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import jobshare.proposal.proposal.Side;
import org.jspecify.annotations.Nullable;

/** One line of the timeline of an arrangement. */
@Embeddable
public record ArrangementStep(
        Instant at,
        @Enumerated(EnumType.STRING) Kind step,
        @Enumerated(EnumType.STRING) ArrangementStatus status,
        @Column(name = "by_side") @Enumerated(EnumType.STRING) Side by,
        @Column(name = "person_id") @Nullable UUID personId) {

    /** What can be read on the timeline. */
    public enum Kind {
        STARTED,
        CONFIRMED,
        CONVERTED,
        PARTNER_LEAVES,
        PARTNER_STAYS,
        PARTNERSHIP_DISSOLVED,
        ENDED
    }
}
