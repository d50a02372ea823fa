package jobshare.matching.partnership;

import java.time.LocalDate;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of {@code jobshare.arrangements.v1}.
 *
 * @param leaverId who leaves the role, while a successor is sought
 * @param successorSought the other has said that they stay, and is to share with someone else
 * @param endReason why it has ended; null while it stands
 */
public record ArrangementEvent(ArrangementId arrangementId, long version, String status, PartnershipId partnershipId,
        RoleId roleId, @Nullable LocalDate startDate, @Nullable PersonId leaverId, @Nullable Boolean successorSought,
        @Nullable String endReason) {

    boolean otherStays() {
        return Boolean.TRUE.equals(successorSought);
    }

    /** Whether the one who stayed holds the role on: alone, or with a successor. */
    boolean oneHoldsItOn() {
        return "ONE_FULL_TIME".equals(endReason) || "SUCCEEDED".equals(endReason);
    }
}
