package jobshare.proposal.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendars, read by another library. */
class CalendarWriterTest {

    private static final UUID ID = UUID.fromString("0192f3c4-5d6e-7a8b-9c0d-1e2f3a4b5c6d");
    private static final String STARTS = "2027-02-01T09:00:00Z";

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
        var event = event(written(at(starts, ends, zone, 0, false, null)));
        assertEquals(Instant.parse(starts), event.getDateStart().getValue().toInstant());
        assertEquals(Instant.parse(ends), event.getDateEnd().getValue().toInstant());
    }

    @Test
    void handlesEveryZone() {
        for (var zone : ZoneId.getAvailableZoneIds()) {
            var text = written(at(STARTS, "2027-02-01T10:00:00Z", zone, 0, false, null));
            assertTrue(text.contains("DTSTART:20270201T090000Z\r\n")
                    || text.contains("\r\nTZID:" + zone + "\r\n") && text.contains("DTSTART;TZID=" + zone + ":"), text);
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
    void writesEachZoneOnce() {
        var text = calendars.published(List.of(at(STARTS, "2027-02-01T10:00:00Z", "Europe/Berlin", 0, false, null),
                at(STARTS, "2027-02-01T10:00:00Z", "Europe/Berlin", 0, true, null)), "x", ID);
        assertEquals(2, text.split("BEGIN:VTIMEZONE").length);
        assertEquals(List.of("CONFIRMED", "CANCELLED"),
                read(text).getEvents().stream().map(event -> event.getStatus().getValue()).toList());
        assertTrue(read(calendars.published(List.of(), "x", ID)).getEvents().isEmpty());
    }
}
