package jobshare.proposal.arrangement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import jobshare.proposal.command.ActingRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of the timeline of an arrangement. */
@Embeddable
public record ArrangementStep(
        Instant at,
        @Enumerated(EnumType.STRING) Kind step,
        @Enumerated(EnumType.STRING) ArrangementStatus status,
        @Enumerated(EnumType.STRING) ActingRole actingRole,
        @Nullable UUID personId) {

    /** What happened. */
    @Schema(name = "ArrangementStepKind")
    public enum Kind {
        STARTED,
        CONFIRMED,
        TRIAL_EXTENDED,
        TRIAL_NEAR_END,
        /** The last day of the trial. The employer decides whether to confirm, extend or end it. */
        TRIAL_OVER,
        CONVERSION_NEAR,
        /** The date by which two part-time jobs become one. The employer converts them. */
        CONVERSION_DUE,
        CONVERTED,
        REVIEW_DUE,
        REVIEWED,
        /** Both partners and the employer have answered, and each sees the scores of the others. */
        REVIEWS_SHARED,
        /** Not everyone answered in time. The next round is open, and the answers of this one are not shared. */
        REVIEWS_PASSED,
        ANNIVERSARY,
        PARTNER_LEAVING,
        PARTNER_REMAINS,
        /** The employer has decided what follows the departure. */
        DEPARTURE_RESOLVED,
        LAST_DAY,
        PARTNERSHIP_DISSOLVED,
        ENDED
    }
}
