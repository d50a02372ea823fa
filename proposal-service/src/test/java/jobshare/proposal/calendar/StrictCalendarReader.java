package jobshare.proposal.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the times of a calendar by the letter of RFC 5545, sections 3.3.5 and 3.6.5: a local time has the offset of the observance with the
 * latest onset before it. It knows no zone but those that the calendar describes, and refuses all that it does not understand.
 */
final class StrictCalendarReader {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final Pattern TIME = Pattern.compile("(DTSTART|DTEND)(?:;TZID=([^:;]+))?:(\\d{8}T\\d{6})(Z?)");
    private static final Pattern YEARLY = Pattern.compile("FREQ=YEARLY;BYMONTH=(\\d+);BYDAY=(-?\\d)(MO|TU|WE|TH|FR|SA|SU)");

    /** @param rule null if it happens once */
    private record Observance(LocalDateTime start, ZoneOffset to, String rule) {

        Stream<LocalDateTime> onsetsUntil(LocalDateTime time) {
            if (rule == null) {
                return Stream.of(start).filter(onset -> !onset.isAfter(time));
            }
            var parts = YEARLY.matcher(rule);
            if (!parts.matches()) {
                throw new IllegalArgumentException(rule);
            }
            var weekday = Stream.of(DayOfWeek.values()).filter(day -> day.name().startsWith(parts.group(3))).findFirst();
            return IntStream.rangeClosed(start.getYear(), time.getYear())
                    .mapToObj(year -> Year.of(year)
                            .atMonth(Integer.parseInt(parts.group(1)))
                            .atDay(1)
                            .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts.group(2)), weekday.orElseThrow()))
                            .atTime(start.toLocalTime()))
                    .filter(onset -> !onset.isBefore(start) && !onset.isAfter(time));
        }
    }

    private final Map<String, List<Observance>> zones = new HashMap<>();
    /** The times in the order of the calendar: start and end of each event. */
    private final List<Instant> times = new ArrayList<>();

    static List<Instant> times(String calendar) {
        var reader = new StrictCalendarReader();
        reader.read(calendar.replace("\r\n ", "").split("\r\n"));
        return reader.times;
    }

    private void read(String[] lines) {
        var zone = "";
        var fields = new HashMap<String, String>();
        var inEvent = false;
        for (var line : lines) {
            var name = line.substring(0, line.indexOf(':'));
            var value = line.substring(line.indexOf(':') + 1);
            switch (line) {
                case "BEGIN:VEVENT", "END:VEVENT" -> inEvent = line.startsWith("BEGIN");
                case "BEGIN:STANDARD", "BEGIN:DAYLIGHT" -> fields.clear();
                case "END:STANDARD",
                        "END:DAYLIGHT" ->
                    zones.computeIfAbsent(zone, id -> new ArrayList<>())
                            .add(new Observance(LocalDateTime.parse(fields.get("DTSTART"), LOCAL),
                                    ZoneOffset.of(fields.get("TZOFFSETTO")), fields.get("RRULE")));
                default -> {
                    if (name.equals("TZID")) {
                        zone = value;
                    }
                    fields.put(name, value);
                    if (inEvent && name.startsWith("DT") && !name.equals("DTSTAMP")) {
                        times.add(time(line));
                    }
                }
            }
        }
    }

    private Instant time(String line) {
        var parts = TIME.matcher(line);
        if (!parts.matches() || (parts.group(2) == null) == parts.group(4).isEmpty()) {
            throw new IllegalArgumentException(line);
        }
        var local = LocalDateTime.parse(parts.group(3), LOCAL);
        return local.toInstant(parts.group(2) == null ? ZoneOffset.UTC : offset(zones.get(parts.group(2)), local));
    }

    private static ZoneOffset offset(List<Observance> observances, LocalDateTime local) {
        record Onset(LocalDateTime at, ZoneOffset to) {
        }
        return observances.stream()
                .flatMap(observance -> observance.onsetsUntil(local).map(at -> new Onset(at, observance.to())))
                .max(Comparator.comparing(Onset::at))
                .orElseThrow()
                .to();
    }
}
