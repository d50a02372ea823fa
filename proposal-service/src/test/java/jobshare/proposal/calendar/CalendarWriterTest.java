package jobshare.proposal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.Observance;
import biweekly.component.VEvent;
import biweekly.util.Frequency;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars, read by another library. */
class CalendarWriterTest {

    private static final UUID ID = UUID.fromString("0192f3c4-5d6e-7a8b-9c0d-1e2f3a4b5c6d");
    private static final String STARTS = "2027-02-01T09:00:00Z";

    private static final Duration LENGTH = Duration.ofMinutes(45);
    private static final Pattern TIME = Pattern
            .compile("\\r\\nDT(?:START|END)(?:;TZID=([^:]+))?:(\\d{8}T\\d{6})Z?(?=\\r\\nDTEND|\\r\\nSUMMARY)");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final CalendarWriter calendars = new CalendarWriter();

    private static CalendarEntry at(String starts, String ends, String zone, int sequence, boolean cancelled, String place) {
        return new CalendarEntry(ID, sequence, cancelled, Instant.parse(starts), Instant.parse(ends), ZoneId.of(zone),
                "Interview: Head of claims (both partners)", place, null, List.of("Head of claims", "HR"),
                Instant.parse("2027-01-01T08:00:00.123456Z"));
    }

    private String written(CalendarEntry appointment) {
        return calendars.single(appointment, "Head of claims", ID);
    }

    private static ICalendar read(String text) {
        return Biweekly.parse(text).first();
    }

    private static VEvent event(String text) {
        return read(text).getEvents().getFirst();
    }

    @Test
    void writesTheRequiredProperties() {
        var text = written(at(STARTS, "2027-02-01T10:00:00Z", "Europe/Amsterdam", 3, false, "Room 4"));
        var event = event(text);
        assertEquals("PUBLISH", read(text).getMethod().getValue());
        assertEquals(ID + "@jobshare", event.getUid().getValue());
        assertEquals(3, event.getSequence().getValue());
        assertEquals("CONFIRMED", event.getStatus().getValue());
        assertEquals("Interview: Head of claims (both partners)", event.getSummary().getValue());
        assertEquals("Room 4", event.getLocation().getValue());
        assertEquals("Panel: Head of claims; HR", event.getDescription().getValue());
        assertEquals("Head of claims", event.getOrganizer().getCommonName());
        assertEquals(Instant.parse("2027-01-01T08:00:00Z"), event.getDateTimeStamp().getValue().toInstant());
        assertTrue(text.contains("DTSTART;TZID=Europe/Amsterdam:20270201T100000\r\n"), text);
    }

    @Test
    void keepsTheUidAndIncreasesTheSequence() {
        var before = event(written(at(STARTS, "2027-02-01T10:00:00Z", "Europe/Amsterdam", 0, false, null)));
        var text = written(at(STARTS, "2027-02-01T10:00:00Z", "Europe/Amsterdam", 1, true, null));
        var after = event(text);
        assertEquals(before.getUid().getValue(), after.getUid().getValue());
        assertTrue(after.getSequence().getValue() > before.getSequence().getValue());
        assertEquals("CANCEL", read(text).getMethod().getValue());
        assertEquals("CANCELLED", after.getStatus().getValue());
    }

    /** Times on the hour before, in and after the changes of 2027, which differ between continents; a zone without any. */
    @ParameterizedTest
    @CsvSource({"Europe/London,2027-03-28T00:30:00Z,2027-03-28T01:30:00Z",
            "Europe/London,2027-10-31T00:30:00Z,2027-10-31T01:30:00Z",
            "America/New_York,2027-03-14T06:30:00Z,2027-03-14T07:30:00Z",
            "Australia/Lord_Howe,2027-04-03T14:45:00Z,2027-04-03T15:45:00Z",
            "Asia/Kolkata,2027-07-01T03:00:00Z,2027-07-01T04:00:00Z", "UTC,2027-07-01T03:00:00Z,2027-07-01T04:00:00Z",
            "Europe/Berlin,2027-03-27T09:00:00Z,2027-03-28T08:00:00Z", "+02:00,2027-07-01T03:00:00Z,2027-07-01T04:00:00Z"})
    void keepsTheInstantAcrossAChangeOfClocks(String zone, String starts, String ends) {
        assertEquals(List.of(Instant.parse(starts), Instant.parse(ends)),
                StrictCalendarReader.times(written(at(starts, ends, zone, 0, false, null))));
    }

    /**
     * Every zone over five years, in each quarter and around each change of the clocks: both for a reader of the description of the zone,
     * and for one that knows the zone by its name.
     */
    @Test
    void keepsEveryInstantInEveryZone() {
        var wrong = new ArrayList<String>();
        var local = new TreeSet<String>();
        for (var id : zoneIds()) {
            for (var group : groups(List.copyOf(instants(ZoneId.of(id))))) {
                var text = calendars.published(group.stream()
                        .map(starts -> at(starts.toString(), starts.plus(LENGTH).toString(), id, 0, false, null))
                        .toList(), "x", ID);
                var expected = group.stream().flatMap(starts -> Stream.of(starts, starts.plus(LENGTH))).toList();
                var byDescription = StrictCalendarReader.times(text);
                if (!byDescription.equals(expected)) {
                    wrong.add(id + " by its description: " + byDescription + " and not " + expected);
                }
                var byName = TIME.matcher(text).results().map(time -> {
                    var at = LocalDateTime.parse(time.group(2), LOCAL);
                    if (time.group(1) == null) {
                        return at.toInstant(ZoneOffset.UTC);
                    }
                    assertEquals(id, time.group(1));
                    local.add(id);
                    return at.atZone(ZoneId.of(id)).toInstant();
                }).toList();
                if (!byName.equals(expected)) {
                    wrong.add(id + " by its name: " + byName + " and not " + expected);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(local.containsAll(List.of("Asia/Singapore", "Asia/Dubai", "Asia/Tokyo", "Europe/Istanbul", "America/New_York",
                "Europe/London", "Australia/Sydney", "America/Sao_Paulo", "Africa/Lagos")), local.toString());
    }

    /** Calendars of many interviews, and of one: the description of a zone depends on the years that it must cover. */
    private static List<List<Instant>> groups(List<Instant> instants) {
        return Stream
                .concat(Stream.of(instants),
                        IntStream.range(0, instants.size()).filter(i -> i % 17 == 0).mapToObj(i -> List.of(instants.get(i))))
                .toList();
    }

    /** Without the zones that the iCalendar library adds. */
    private static List<String> zoneIds() {
        return ZoneId.getAvailableZoneIds().stream().filter(id -> !id.contains("~")).sorted().toList();
    }

    private static Set<Instant> instants(ZoneId zone) {
        var first = Instant.parse("2026-01-15T00:00:00Z");
        var last = Instant.parse("2031-01-01T00:00:00Z");
        var instants = new TreeSet<Instant>();
        for (var month = first.atZone(ZoneOffset.UTC); month.toInstant().isBefore(last); month = month.plusMonths(3)) {
            instants.add(month.plusHours(month.getMonthValue() * 2).toInstant());
        }
        for (var change = zone.getRules().nextTransition(first); change != null
                && change.getInstant().isBefore(last); change = zone.getRules().nextTransition(change.getInstant())) {
            for (int minutes : new int[]{-24 * 60, -61, -46, -1, 0, 1, 30, 60}) {
                instants.add(change.getInstant().plus(Duration.ofMinutes(minutes)));
            }
        }
        return instants;
    }

    /** What Outlook reads: a constant offset, or one change to summer time and one back in each year, each on one numbered weekday. */
    @Test
    void describesZonesInTheFormThatEveryClientReads() {
        for (var id : zoneIds()) {
            var zones = Biweekly.parse(written(at(STARTS, "2027-02-01T10:00:00Z", id, 0, false, null)))
                    .first()
                    .getTimezoneInfo()
                    .getComponents();
            for (var zone : zones) {
                var observances = zone.getStandardTimes().size() + zone.getDaylightSavingsTime().size();
                var rules = Stream.concat(zone.getStandardTimes().stream(), zone.getDaylightSavingsTime().stream())
                        .map(Observance::getRecurrenceRule)
                        .filter(Objects::nonNull)
                        .map(rule -> rule.getValue())
                        .toList();
                assertEquals(id, zone.getTimezoneId().getValue());
                if (observances == 1) {
                    assertEquals(1, zone.getStandardTimes().size(), id);
                    assertEquals(List.of(), rules, id);
                } else {
                    assertEquals(List.of(1, 1), List.of(zone.getStandardTimes().size(), zone.getDaylightSavingsTime().size()),
                            id);
                    assertEquals(2, rules.size(), id);
                    for (var rule : rules) {
                        assertEquals(Frequency.YEARLY, rule.getFrequency(), id);
                        assertEquals(1, rule.getByMonth().size(), id);
                        assertEquals(1, rule.getByDay().size(), id);
                        assertNotNull(rule.getByDay().getFirst().getNum(), id);
                        assertEquals(List.of(), rule.getByMonthDay(), id);
                    }
                }
            }
        }
    }

    @Test
    void writesUtcForARepeatedHourAndForZonesThatClientsCannotRead() {
        for (var unclear : new String[][]{{"Europe/London", "2027-10-31T00:15:00Z"}, {"Europe/London", "2027-10-31T01:15:00Z"},
                {"Africa/Casablanca", "2027-03-01T09:00:00Z"}, {"UTC", STARTS}, {"Etc/GMT+5", STARTS}, {"+02:00", STARTS}}) {
            var text = written(
                    at(unclear[1], Instant.parse(unclear[1]).plusSeconds(3600).toString(), unclear[0], 0, false, null));
            assertTrue(text.contains("\r\nDTSTART:" + UTC.format(Instant.parse(unclear[1])) + "\r\n"), text);
            assertFalse(text.contains("VTIMEZONE"), text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Room 4, left; \\ back", "two\nlines", "ÄÖÜ漢字🙂", "\"quoted\": yes", "مكتب", "O'Brien <b>{x}"})
    void roundTripsText(String place) {
        assertEquals(place, event(written(at(STARTS, "2027-02-01T10:00:00Z", "UTC", 0, false, place))).getLocation().getValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\rURL:http://evil.example", "a\r\nATTENDEE:mailto:x@example.com", "a\u2028END:VEVENT",
            "a\u0085END:VCALENDAR"})
    void textNeverStartsANewContentLine(String place) {
        var text = written(at(STARTS, "2027-02-01T10:00:00Z", "UTC", 0, false, place));
        var event = event(text);
        assertEquals(null, event.getUrl());
        assertTrue(event.getAttendees().isEmpty());
        assertNotNull(event.getStatus(), "all properties of the one event are there");
        assertEquals(1, read(text).getEvents().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://meet.example/1?a=b", "https://[", "https://a{b}\"<>^"})
    void writesEveryLinkAndAUrlForValidAddresses(String link) {
        var appointment = new CalendarEntry(ID, 0, false, Instant.parse(STARTS), Instant.parse("2027-02-01T10:00:00Z"),
                ZoneId.of("Europe/Oslo"), "x", null, link, List.of(), Instant.parse(STARTS));
        var event = event(written(appointment));
        assertEquals(link, event.getDescription().getValue());
        assertEquals(link.contains("meet") ? link : null, event.getUrl() == null ? null : event.getUrl().getValue());
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoLetterIsSplit() {
        for (int lead = 0; lead < 8; lead++) {
            var place = "x".repeat(lead) + "ÄÖÜ漢字🙂".repeat(60);
            var text = written(at(STARTS, "2027-02-01T10:00:00Z", "America/New_York", 0, false, place));
            assertEquals(text, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8), "no half letter");
            for (var line : text.split("\r\n")) {
                assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
                assertTrue(!line.contains("\n") && !line.contains("\r"), line);
            }
            assertEquals(place, event(text).getLocation().getValue());
        }
    }

    @Test
    void describesAZoneForAllInterviewsOfTheCalendar() {
        var early = at("2027-02-01T09:00:00Z", "2027-02-01T10:00:00Z", "America/New_York", 0, false, null);
        var late = at("2029-08-01T09:00:00Z", "2029-08-01T10:00:00Z", "America/New_York", 0, false, null);
        var constant = at("2027-02-01T09:00:00Z", "2027-02-01T10:00:00Z", "Asia/Tokyo", 0, false, null);
        var text = calendars.published(List.of(late, early, constant), "x", ID);
        assertEquals(List.of(late.startsAt(), early.startsAt(), constant.startsAt()),
                read(text).getEvents().stream().map(event -> event.getDateStart().getValue().toInstant()).toList());
        assertEquals(3, text.split("BEGIN:VTIMEZONE").length);
    }

    @Test
    void writesEachZoneOnce() {
        var text = calendars.published(List.of(at(STARTS, "2027-02-01T10:00:00Z", "Europe/Berlin", 0, false, null),
                at(STARTS, "2027-02-01T10:00:00Z", "Europe/Berlin", 0, true, null)), "x", ID);
        assertEquals(2, text.split("BEGIN:VTIMEZONE").length);
        assertEquals(List.of("CONFIRMED", "CANCELLED"),
                read(text).getEvents().stream().map(event -> event.getStatus().getValue()).toList());
        assertTrue(read(calendars.published(List.of(), "x", ID)).getEvents().isEmpty());
    }
}
