package jobshare.matching.terms;

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

/** Working rules besides the working time, as free text, with dates of the trial and of reviews. */
@Schema(description = "Working rules besides the working time. Each text has up to 2000 characters; all are optional.")
public record WorkingRules(
        @Nullable @Valid CommunicationPlan communication,
        @Schema(description = "Who attends which meeting",
                examples = "The partner on duty; both on Wednesdays.") @Nullable @Size(max = 2000) String meetings,
        @Schema(description = "How holidays are planned and covered",
                examples = "Never both at once; we agree on dates six weeks ahead.") @Nullable @Size(max = 2000) String holidays,
        @Schema(description = "How sickness is covered",
                examples = "We swap days if possible; after a week we ask for cover.") @Nullable @Size(
                        max = 2000) String sickness,
        @Schema(description = "Whether you are appraised together or separately",
                examples = "Shared goals, separate development plans.") @Nullable @Size(max = 2000) String appraisal,
        @Schema(description = "What happens if one or both of you could be promoted",
                examples = "We apply together or not at all.") @Nullable @Size(max = 2000) String onPromotion,
        @Schema(description = "What happens to the partner who remains",
                examples = "The remaining partner covers for three months during the search for a successor.") @Nullable @Size(
                        max = 2000) String ifOneLeaves,
        @Schema(description = "Last day of the trial", examples = "2027-06-30") @Nullable LocalDate trialUntil,
        @Schema(description = "Dates on which you review the agreement",
                examples = "[\"2027-03-31\"]") @Nullable @Size(max = 24) List<@NotNull LocalDate> reviewsOn) {

    /** No rules. */
    public static final WorkingRules NONE = new WorkingRules(null, null, null, null, null, null, null, null, List.of());

    public WorkingRules {
        reviewsOn = reviewsOn == null ? List.of() : List.copyOf(reviewsOn);
    }

    /** Never null, unlike the component in a request. */
    @Override
    public List<LocalDate> reviewsOn() {
        return reviewsOn == null ? List.of() : reviewsOn;
    }

    /** The first trial or review date after this day. */
    Optional<LocalDate> nextDate(LocalDate after) {
        return Stream.concat(Stream.ofNullable(trialUntil), reviewsOn().stream())
                .filter(date -> date.isAfter(after))
                .min(Comparator.naturalOrder());
    }

    /** The dates only. */
    WorkingRules withoutFreeText() {
        return new WorkingRules(null, null, null, null, null, null, null, trialUntil, reviewsOn);
    }
}
