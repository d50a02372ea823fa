package jobshare.proposal.arrangement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jobshare.kit.id.ArrangementId;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.ProposalId;
import jobshare.kit.id.RoleId;
import org.jspecify.annotations.Nullable;

/**
 * The whole state of an arrangement after a change, as the other services get it.
 *
 * @param version grows with each change, so that an older event never undoes a newer one
 * @param shares parts of full time, in the order of the people
 * @param leaverId the partner who left first; null while both stay
 * @param successorSought whether the other has said that they stay; null while that is open
 */
public record ArrangementEvent(ArrangementId arrangementId, long version, ArrangementStatus status, ArrangementKind kind,
        ProposalId proposalId, PartnershipId partnershipId, RoleId roleId, List<PersonId> personIds, List<BigDecimal> shares,
        LocalDate startDate, @Nullable LocalDate conversionDate, @Nullable PersonId leaverId,
        @Nullable Boolean successorSought) {

    /** The type of the event, as CloudEvents knows it. */
    public static final String TYPE = "jobshare.arrangement.changed.v1";
}
