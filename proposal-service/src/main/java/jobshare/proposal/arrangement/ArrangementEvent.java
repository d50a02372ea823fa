package jobshare.proposal.arrangement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;
import jobshare.proposal.offer.ArrangementKind;
import org.jspecify.annotations.Nullable;

/**
 * The state of an arrangement after a change, as other services receive it.
 *
 * @param version grows with each change, so that an older event never undoes a newer one
 * @param shares parts of full time, in the order of the people
 * @param leaverId the partner who left first; null while both remain
 * @param successorSought whether the other partner remains and a successor is sought; null while that is open
 * @param lastDay the last working day of the leaver
 * @param heldBy who holds the role alone after it has ended
 * @param replacesArrangementId the arrangement whose place this one took
 * @param replacedByArrangementId the arrangement that took its place: in the same role for {@code SUCCESSOR_HIRED}, in another
 *        for {@code ROLE_CHANGE}
 */
public record ArrangementEvent(
        ArrangementId arrangementId,
        long version,
        ArrangementStatus status,
        ArrangementKind kind,
        ProposalId proposalId,
        PartnershipId partnershipId,
        RoleId roleId,
        List<PersonId> personIds,
        List<BigDecimal> shares,
        LocalDate startDate,
        @Nullable LocalDate trialUntil,
        @Nullable LocalDate conversionDate,
        @Nullable PersonId leaverId,
        @Nullable LocalDate lastDay,
        @Nullable Boolean successorSought,
        @Nullable EndReason endReason,
        @Nullable PersonId heldBy,
        @Nullable ArrangementId replacesArrangementId,
        @Nullable ArrangementId replacedByArrangementId) {

    /** The type of the event, as CloudEvents knows it. */
    public static final String TYPE = "jobshare.arrangement.changed.v1";
}
