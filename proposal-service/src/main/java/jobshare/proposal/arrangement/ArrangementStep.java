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
        TRIAL_EXTENDED,
        TRIAL_NEAR_END,
        /** The last day of the trial: to confirm, to extend or to end is the employer's to decide. */
        TRIAL_OVER,
        CONVERSION_NEAR,
        /** The day by which two part-time jobs are to be one; converting them is the employer's act. */
        CONVERSION_DUE,
        CONVERTED,
        REVIEW_DUE,
        REVIEWED,
        /** All three have answered, and each sees the numbers of the others. */
        REVIEWS_SHARED,
        /** Not all have answered in time; the next round is open, and nobody is shown what the others said in this one. */
        REVIEWS_PASSED,
        ANNIVERSARY,
        PARTNER_LEAVES,
        PARTNER_STAYS,
        /** The employer has said what follows. */
        SETTLED,
        LAST_DAY,
        PARTNERSHIP_DISSOLVED,
        ENDED
    }
}
