package jobshare.matching.terms;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How others reach the partners, and how the partners reach each other. Emergency contacts are stored separately, because
 * employers read agreements and every version is kept.
 */
@Schema(description = "How others reach you both, and how you reach each other.")
public record CommunicationPlan(
        @Schema(description = "The mailbox that you both read",
                examples = "people-ops@example.com") @Nullable @Size(max = 320) String sharedMailbox,
        @Schema(description = "The calendar that you both use",
                examples = "People operations") @Nullable @Size(max = 320) String sharedCalendar,
        @Schema(description = "What callers hear or read while one of you is off",
                examples = "The automatic reply names the partner on duty.") @Nullable @Size(max = 2000) String outOfOffice,
        @Schema(description = "When one of you may be called on a day off",
                examples = "Only in an emergency.") @Nullable @Size(max = 2000) String onDaysOff) {
}
