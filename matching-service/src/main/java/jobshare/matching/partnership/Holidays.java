package jobshare.matching.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jobshare.kit.id.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the two have of the public holidays of a year. */
@Schema(name = "AgreementHolidays", description = "What each of the two has of the public holidays of a year: the part that goes with "
        + "their share, beside those that fall on their slots. Calendars of Jollyday; not legal advice.")
public record Holidays(
        int year,
        @Schema(description = "Hours of a week of full time") BigDecimal fullTimeHours,
        List<Member> members) {

    /** One of the two. */
    @Schema(name = "AgreementHolidaysMember")
    public record Member(
            @Schema(description = "Null for a former partner, who was erased", nullable = true) @Nullable PersonId personId,
            @Schema(description = "Whose public holidays they have; null where that is not known", nullable = true) @Nullable String region,
            List<Day> holidays,
            @Schema(description = "Slots of public holidays in the full week") int ofFullTime,
            @Schema(description = "The part of them that goes with the share, in slots") BigDecimal entitled,
            @Schema(description = "Slots of public holidays in which they would work") int falling,
            @Schema(description = "What they have yet to get, in slots; negative where they get more than their part") BigDecimal difference,
            @Schema(description = "The same in hours") BigDecimal differenceHours,
            @Schema(examples = "Public holidays take 10 slots of your working time; 0.6 of the 16 of full time is 9.6. To be worked at another time: 0.4 slots (1.6 hours).") String text) {
    }

    /** A public holiday. */
    @Schema(name = "PublicHoliday")
    public record Day(LocalDate date, @Schema(examples = "King's Day") String name) {
    }
}
