package jobshare.profile.copy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an arrangement of proposal-service that this service reads.
 *
 * @param heldBy the person who holds the role alone after the end; null if nobody does
 */
public record ArrangementCopy(
        UUID arrangementId,
        long version,
        ArrangementStatus status,
        UUID roleId,
        List<UUID> personIds,
        @Nullable String endReason,
        @Nullable UUID replacedByArrangementId,
        @Nullable UUID heldBy) {

    /** The arrangement that continues with the same role. After a change of role the successor has another role. */
    @Nullable
    UUID successorInRole() {
        return "SUCCESSOR_HIRED".equals(endReason) ? replacedByArrangementId : null;
    }
}
