package jobshare.matching.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jobshare.kit.id.RoleId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What two partners have held together. */
@Schema(name = "PartnershipHistory", description = "The roles that the two have held together, first to last.")
public record HistoryView(List<Entry> items) {

    /** Where an entry comes from. */
    public enum Source {
        /** An arrangement in this programme. */
        ARRANGEMENT,
        /** One of the two has told it. */
        TOLD
    }

    /** One role. */
    @Schema(name = "PartnershipHistoryEntry")
    public record Entry(
            @Schema(description = "Of the arrangement, or of what one of the two has told") UUID id,
            Source source,
            @Schema(description = "Null for the employer of this programme", nullable = true) @Nullable String employer,
            @Schema(description = "The title", examples = "Head of recruitment", nullable = true) @Nullable String role,
            @Schema(description = "Of an arrangement", nullable = true) @Nullable RoleId roleId,
            @Schema(description = "Of an arrangement", examples = "CONFIRMED", nullable = true) @Nullable String status,
            @Schema(nullable = true) @Nullable LocalDate from,
            @Schema(description = "Null while it lasts", nullable = true) @Nullable LocalDate until,
            @Schema(description = "You have told it, and may take it out again") boolean own) {
    }
}
