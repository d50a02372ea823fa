package jobshare.proposal.partnership;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import jobshare.kit.time.Slots;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

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
    private @Nullable Integer agreementNumber;
    private @Nullable String wayOfSharing;
    private @Nullable Long firstSlots;
    private @Nullable Long secondSlots;
    private @Nullable Integer handoverMinutes;
    private @Nullable LocalDate togetherSince;
    private @Nullable Integer years;

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

    /** Which text of the agreement holds, counted from 1. */
    public @Nullable Integer agreementNumber() {
        return agreementNumber;
    }

    /** TWIN, ISLANDS or HYBRID; null while nothing is agreed. */
    public @Nullable String wayOfSharing() {
        return wayOfSharing;
    }

    /** When the first of the two works. */
    public Slots firstSlots() {
        return firstSlots == null ? Slots.NONE : new Slots(firstSlots);
    }

    /** When the second of the two works. */
    public Slots secondSlots() {
        return secondSlots == null ? Slots.NONE : new Slots(secondSlots);
    }

    /** Time set aside for handing over, in minutes a week. */
    public @Nullable Integer handoverMinutes() {
        return handoverMinutes;
    }

    /** The day from which the two have worked together. */
    public @Nullable LocalDate togetherSince() {
        return togetherSince;
    }

    /** Whole years together, as of the last anniversary that was told. */
    public @Nullable Integer years() {
        return years;
    }
}
