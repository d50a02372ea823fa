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
import jobshare.proposal.pair.Pair;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Copy of a partnership. Written by {@link PartnershipCopyRepository} only. */
@Entity
@Immutable
@Table(name = "partnership_copy")
public class PartnershipCopy {

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

    protected PartnershipCopy() {
    }

    public PartnershipId id() {
        return PartnershipId.of(id);
    }

    /** The status as published by matching-service. */
    public String status() {
        return status;
    }

    public boolean isActive() {
        return status.equals("ACTIVE");
    }

    /** The partners, in the order of the partnership. */
    public List<PersonId> people() {
        return List.of(PersonId.of(firstPerson), PersonId.of(secondPerson));
    }

    public boolean agreementSigned() {
        return agreementSigned;
    }

    /** The number of the agreement in force, from 1. */
    public @Nullable Integer agreementNumber() {
        return agreementNumber;
    }

    /** TWIN, ISLANDS or HYBRID; null without an agreement. */
    public @Nullable String wayOfSharing() {
        return wayOfSharing;
    }

    /** When each partner works. */
    public Pair<Slots> slots() {
        return Pair.ofNullable(firstSlots, secondSlots).map(bits -> bits == null ? Slots.NONE : new Slots(bits));
    }

    /** Agreed handover time, in minutes per week. */
    public @Nullable Integer handoverMinutes() {
        return handoverMinutes;
    }

    /** The day since which the pair has worked together. */
    public @Nullable LocalDate togetherSince() {
        return togetherSince;
    }

    /** Whole years together, as of the last anniversary event. */
    public @Nullable Integer years() {
        return years;
    }
}
