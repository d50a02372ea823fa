package jobshare.matching.history;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jobshare.kit.id.PartnershipId;
import jobshare.kit.id.PersonId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A role that two partners held together, as one of them reported it. */
@Entity
@NullUnmarked
class HistoryEntry {

    @Id
    private UUID id;
    private UUID partnershipId;
    private String employer;
    private String role;
    private LocalDate fromDate;
    private LocalDate untilDate;
    private UUID addedBy;
    private Instant addedAt;

    protected HistoryEntry() {
    }

    HistoryEntry(UUID id, PartnershipId partnership, HistoryEntryRequest request, PersonId by, Instant at) {
        this.id = id;
        this.partnershipId = partnership.value();
        this.employer = request.employer();
        this.role = request.role();
        this.fromDate = request.from();
        this.untilDate = request.until();
        this.addedBy = by.value();
        this.addedAt = at;
    }

    UUID id() {
        return id;
    }

    String employer() {
        return employer;
    }

    String role() {
        return role;
    }

    LocalDate from() {
        return fromDate;
    }

    @Nullable
    LocalDate until() {
        return untilDate;
    }

    boolean wasAddedBy(PersonId person) {
        return person.value().equals(addedBy);
    }
}
