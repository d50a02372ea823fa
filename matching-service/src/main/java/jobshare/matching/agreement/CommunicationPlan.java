package jobshare.matching.agreement;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How others reach the two, and the two each other. Whom to call when one can't be reached is no part of the text, which employers
 * read and of which every version is kept: the two tell it each other apart from it.
 */
@Schema(description = "How others reach the two, and the two each other.")
public record CommunicationPlan(
        @Schema(description = "The mailbox that both read", examples = "people-ops@example.com") @Nullable @Size(max = 320) String sharedMailbox,
        @Schema(description = "The calendar that both keep", examples = "People operations") @Nullable @Size(max = 320) String sharedCalendar,
        @Schema(description = "What a caller hears or reads while one is off", examples = "An automatic answer names the one who is on.") @Nullable @Size(max = 2000) String outOfOffice,
        @Schema(description = "When one may be called on a day off", examples = "Only when a client would otherwise leave.") @Nullable @Size(max = 2000) String onDaysOff) {
}
