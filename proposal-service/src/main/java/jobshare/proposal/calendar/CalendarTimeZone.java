package jobshare.proposal.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * Describes a time zone as a VTIMEZONE (RFC 5545, section 3.6.5) with the rules that java.time has for it. The library's own definitions of
 * zones differ from these, so they are not used.
 *
 * <p>Outlook reads at most one yearly change to daylight saving time and one back, each on a numbered day of the week (MS-OXCICAL, section
 * 2.1.3.1.1.19), and ignores any other VTIMEZONE. So only zones that fit this form are described; times in other zones are written in UTC.
 */
final class CalendarTimeZone {

    /** Weekdays and leap years repeat after so many years, between 1901 and 2099. */
    private static final int YEARS = 28;
    private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);

    private CalendarTimeZone() {
    }

    /**
     * The description of a zone for times between two instants. Empty if the zone does not fit the form, and for a constant offset, which
     * is not a zone of a place.
     */
    static Optional<VTimeZone> of(ZoneId zone, Instant from, Instant until) {
        if (zone.normalized() instanceof ZoneOffset) {
            return Optional.empty();
        }
        // a year earlier, the changes that apply at the first instant have happened
        int year = from.atZone(zone).getYear() - 1;
        return observances(zone, year, until).map(observances -> {
            var description = new VTimeZone();
            description.add(new TzId(zone.getId()));
            observances.forEach(description::add);
            return description;
        });
    }

    private static Optional<List<Observance>> observances(ZoneId zone, int year, Instant until) {
        var rules = zone.getRules();
        var start = LocalDateTime.of(year, 1, 1, 0, 0).atZone(zone).toInstant();
        var next = rules.nextTransition(start);
        if (next == null || next.getInstant().isAfter(until)) {
            var offset = rules.getOffset(start);
            return Optional.of(List.of(observance(new Standard(), EPOCH, offset, offset)));
        }
        var explicit = rules.getTransitions();
        var yearly = rules.getTransitionRules();
        if (yearly.size() != 2 || !explicit.isEmpty() && explicit.getLast().getDateTimeAfter().getYear() >= year) {
            return Optional.empty();
        }
        var observances = new ArrayList<Observance>();
        for (var rule : yearly) {
            var change = rule.createTransition(year);
            day(rule, year).ifPresent(day -> {
                var observance = observance(rules.isDaylightSavings(change.getInstant()) ? new Daylight() : new Standard(),
                        change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
                observance
                        .add(new RRule<>("FREQ=YEARLY;BYMONTH=" + change.getDateTimeBefore().getMonthValue() + ";BYDAY=" + day));
                observances.add(observance);
            });
        }
        return observances.size() == 2 ? Optional.of(observances) : Optional.empty();
    }

    private static Observance observance(Observance observance, LocalDateTime start, ZoneOffset before, ZoneOffset after) {
        observance.add(new DtStart<>(new ParameterList(), start));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        return observance;
    }

    /** The day of a yearly change as in {@code BYDAY}, such as {@code -1SU}; empty if it is not the same in every year. */
    private static Optional<String> day(ZoneOffsetTransitionRule rule, int firstYear) {
        var days = IntStream.range(firstYear, firstYear + YEARS)
                .mapToObj(rule::createTransition)
                .map(ZoneOffsetTransition::getDateTimeBefore)
                .map(LocalDateTime::toLocalDate)
                .toList();
        var first = days.getFirst();
        if (days.stream().anyMatch(day -> day.getMonth() != first.getMonth() || day.getDayOfWeek() != first.getDayOfWeek())) {
            return Optional.empty();
        }
        var weekday = first.getDayOfWeek();
        if (days.stream().allMatch(day -> day.getDayOfMonth() > day.lengthOfMonth() - 7)) {
            return Optional.of("-1" + code(weekday));
        }
        int week = (first.getDayOfMonth() + 6) / 7;
        return days.stream().allMatch(day -> (day.getDayOfMonth() + 6) / 7 == week) ? Optional.of(week + code(weekday))
                : Optional.empty();
    }

    private static String code(DayOfWeek weekday) {
        return weekday.name().substring(0, 2);
    }
}
