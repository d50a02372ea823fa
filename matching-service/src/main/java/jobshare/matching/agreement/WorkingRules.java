package jobshare.matching.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the two agree on beside their time: in their own words, and the dates by which they look back. */
@Schema(description = "What the two agree on beside their time. Each text up to 2000 characters; what is left out is left open.")
public record WorkingRules(
        @Nullable @Valid CommunicationPlan communication,
        @Schema(description = "Who goes to which meeting", examples = "The one who is on; on Wednesday both.") @Nullable @Size(max = 2000) String meetings,
        @Schema(description = "How holidays are planned and covered", examples = "Never both at once; we tell each other six weeks before.") @Nullable @Size(max = 2000) String holidays,
        @Schema(description = "How sickness is covered", examples = "The other swaps a day if they can; after a week we ask for help.") @Nullable @Size(max = 2000) String sickness,
        @Schema(description = "Whether the two are appraised together or each alone", examples = "Goals together, growth each alone.") @Nullable @Size(max = 2000) String appraisal,
        @Schema(description = "What happens when one or both could step up", examples = "We apply together or not at all.") @Nullable @Size(max = 2000) String onPromotion,
        @Schema(description = "What happens to the one who stays", examples = "The other covers for three months while we look for a successor.") @Nullable @Size(max = 2000) String ifOneLeaves,
        @Schema(description = "Until when it is a trial", examples = "2027-06-30") @Nullable LocalDate trialUntil,
        @Schema(description = "When the two look back at it", examples = "[\"2027-03-31\"]") @Nullable @Size(max = 24) List<@NotNull LocalDate> reviewsOn) {

    /** Nothing is agreed. */
    public static final WorkingRules NONE = new WorkingRules(null, null, null, null, null, null, null, null, List.of());

    public WorkingRules {
        reviewsOn = reviewsOn == null ? List.of() : List.copyOf(reviewsOn);
    }

    /** The first of the dates that is after a day. */
    Optional<LocalDate> nextDate(LocalDate after) {
        return Stream.concat(Stream.ofNullable(trialUntil), reviewsOn.stream()).filter(date -> date.isAfter(after))
                .min(Comparator.naturalOrder());
    }

    /** The dates alone. */
    WorkingRules withoutTexts() {
        return new WorkingRules(null, null, null, null, null, null, null, trialUntil, reviewsOn);
    }
}
