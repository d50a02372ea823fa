package jobshare.proposal.partnership;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import org.hibernate.annotations.Immutable;

/** What is kept of a partnership here. Written by {@link KnownPartnerships} alone. */
@Entity
@Immutable
@Table(name = "known_partnership")
public class KnownPartnership {

    @Id
    private UUID id;
    private long version;
    private String status;
    private UUID firstPerson;
    private UUID secondPerson;
    private boolean agreementSigned;

    @SuppressWarnings("NullAway.Init")
    protected KnownPartnership() {
    }

    public PartnershipId id() {
        return PartnershipId.of(id);
    }

    /** The producer's word for it. */
    public String status() {
        return status;
    }

    public boolean isActive() { return status.equals("ACTIVE"); }

    /** The two partners, in the order of the partnership. */
    public List<PersonId> people() {
        return List.of(PersonId.of(firstPerson), PersonId.of(secondPerson));
    }

    public boolean agreementSigned() {
        return agreementSigned;
    }
}
