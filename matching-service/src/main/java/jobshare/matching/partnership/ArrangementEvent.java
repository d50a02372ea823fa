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
 * @param successorSought the other has said that they stay
 */
public record ArrangementEvent(ArrangementId arrangementId, long version, String status, PartnershipId partnershipId,
        RoleId roleId, @Nullable LocalDate startDate, @Nullable PersonId leaverId, @Nullable Boolean successorSought) {

    boolean otherStays() {
        return Boolean.TRUE.equals(successorSought);
    }
}
