package jobshare.proposal.partnership;

import java.util.List;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code jobshare.partnerships.v1}. */
public record PartnershipState(PartnershipId partnershipId, long version, String status, List<PersonId> members,
        @Nullable AgreementState agreement) {

    /** Of the agreement it matters here that both have signed it. */
    public record AgreementState(boolean signed) {
    }

    boolean agreementSigned() {
        return agreement != null && agreement.signed();
    }

    boolean dissolved() {
        return status.equals("DISSOLVED");
    }
}
