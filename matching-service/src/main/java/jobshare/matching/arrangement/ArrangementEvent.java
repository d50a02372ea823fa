package jobshare.matching.arrangement;

import java.time.LocalDate;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import org.jspecify.annotations.Nullable;

/**
 * The fields of {@code jobshare.arrangements.v1} that this service reads.
 *
 * @param leaverId who leaves the role while a successor is sought
 * @param successorSought the partner remains and is to share the role with a successor
 * @param endReason why the arrangement ended; null before
 */
public record ArrangementEvent(
        ArrangementId arrangementId,
        long version,
        String status,
        PartnershipId partnershipId,
        RoleId roleId,
        @Nullable LocalDate startDate,
        @Nullable PersonId leaverId,
        @Nullable Boolean successorSought,
        @Nullable String endReason) {

    public boolean isReplacing() {
        return status.equals("REPLACING");
    }

    public boolean isEnded() {
        return status.equals("ENDED");
    }

    public boolean partnerRemains() {
        return Boolean.TRUE.equals(successorSought);
    }

    /** Whether one partner keeps the role after the end, alone or with a successor. */
    public boolean onePartnerKeepsRole() {
        return "ONE_FULL_TIME".equals(endReason) || "SUCCESSOR_HIRED".equals(endReason);
    }
}
