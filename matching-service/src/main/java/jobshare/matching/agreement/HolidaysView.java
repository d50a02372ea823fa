package jobshare.matching.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jobshare.kit.id.PersonId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The public holidays of both members in a year. */
@Schema(name = "AgreementHolidays",
        description = "The public holidays of both members in a year: the entitlement in proportion to their "
                + "share, and the holidays that fall on their slots. Calendars by Jollyday; not legal advice.")
public record HolidaysView(
        int year,
        @Schema(description = "Hours of a full-time week") BigDecimal fullTimeHours,
        List<Member> members) {

    /** One member. */
    @Schema(name = "AgreementHolidaysMember")
    public record Member(
            @Schema(description = "Null for a former partner who was erased", nullable = true) @Nullable PersonId personId,
            @Schema(description = "Region of the calendar; null if unknown", nullable = true) @Nullable String region,
            List<Day> holidays,
            @Schema(description = "Slots of public holidays in a full-time week") int fullTimeSlots,
            @Schema(description = "Entitlement in slots: the full-time slots in proportion to the share") BigDecimal entitledSlots,
            @Schema(description = "Slots of public holidays that fall on the member's working time") int holidaySlots,
            @Schema(description = "Entitlement minus holiday slots; negative if the member has more holidays than the "
                    + "entitlement") BigDecimal balanceSlots,
            @Schema(description = "The balance in hours") BigDecimal balanceHours,
            @Schema(examples = "10 half-days of your working time are public holidays. Your entitlement is 9.6 half-days: "
                    + "0.6 of 16 for full time. Work 0.4 half-days (1.6 hours) at another time.") String text) {
    }

    /** A public holiday. */
    @Schema(name = "PublicHoliday")
    public record Day(LocalDate date, @Schema(examples = "King's Day") String name) {
    }
}
