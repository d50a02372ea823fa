package jobshare.proposal.partnership;

import java.time.LocalDate;
import java.util.List;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/** The fields that this service reads from {@code jobshare.partnerships.v1}. */
public record PartnershipState(
        PartnershipId partnershipId,
        long version,
        String status,
        List<PersonId> members,
        @Nullable LocalDate togetherSince,
        @Nullable Integer years,
        @Nullable AgreementState agreement) {

    /**
     * The agreement that is in force.
     *
     * @param firstSlots when the first partner works, as bits of {@link jobshare.kit.time.Slots}
     * @param handoverMinutesPerWeek agreed handover time; null if none was agreed
     */
    public record AgreementState(
            int number,
            long firstSlots,
            long secondSlots,
            boolean signed,
            @Nullable Integer handoverMinutesPerWeek,
            @Nullable String wayOfSharing) {
    }

    static final String DISSOLVED = "DISSOLVED";

    boolean agreementSigned() {
        return agreement != null && agreement.signed();
    }

    boolean dissolved() {
        return status.equals(DISSOLVED);
    }
}
