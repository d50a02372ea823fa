package jobshare.matching.agreement;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Public holidays of a country or region, from the calendars of Jollyday. */
public final class PublicHolidays {

    private PublicHolidays() {
    }

    /** A public holiday on the date on which it is observed. */
    public record Holiday(LocalDate date, String name) {
    }

    /** @param region ISO 3166-1 such as NL, or 3166-2 such as DE-BY */
    public static boolean isKnown(String region) {
        var country = country(region);
        return HolidayManager.getSupportedCalendarCodes().contains(country)
                && (country.equals(region) || manager(region).getCalendarHierarchy().getChildren().containsKey(part(region)));
    }

    /** Ordered by date. @param region a region that {@link #isKnown} */
    public static List<Holiday> of(String region, int year) {
        var holidays = country(region).equals(region) ? manager(region).getHolidays(Year.of(year))
                : manager(region).getHolidays(Year.of(year), part(region));
        return holidays.stream()
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .map(holiday -> new Holiday(holiday.getDate(), holiday.getDescription(Locale.ENGLISH)))
                .sorted(Comparator.comparing(Holiday::date).thenComparing(Holiday::name))
                .toList();
    }

    private static HolidayManager manager(String region) {
        return HolidayManager.getInstance(ManagerParameters.create(country(region).toLowerCase(Locale.ROOT)));
    }

    private static String country(String region) {
        return region.split("-")[0];
    }

    /** The state; also for a city with its own calendar, such as US-CA-SF. */
    private static String part(String region) {
        return region.split("-")[1].toLowerCase(Locale.ROOT);
    }
}
