package jobshare.matching.history;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jobshare.kit.id.RoleId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The roles that two partners held together. */
@Schema(name = "PartnershipHistory", description = "The roles that the partners held together, first to last.")
public record HistoryView(List<Entry> items) {

    /** Where an entry comes from. */
    public enum Source {

        /** An arrangement in this programme. */
        ARRANGEMENT,
        /** A partner added it. */
        SELF_REPORTED
    }

    /** One role. */
    @Schema(name = "PartnershipHistoryEntry")
    public record Entry(
            @Schema(description = "Id of the arrangement or of the self-reported entry") UUID id,
            Source source,
            @Schema(description = "Null for the employer of this programme", nullable = true) @Nullable String employer,
            @Schema(description = "The title", examples = "Head of recruitment", nullable = true) @Nullable String role,
            @Schema(description = "Of an arrangement", nullable = true) @Nullable RoleId roleId,
            @Schema(description = "Of an arrangement", examples = "CONFIRMED", nullable = true) @Nullable String status,
            @Schema(nullable = true) @Nullable LocalDate from,
            @Schema(description = "Null while they still hold it", nullable = true) @Nullable LocalDate until,
            @Schema(description = "Whether you added it and may delete it") boolean addedByYou) {
    }
}
