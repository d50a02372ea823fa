package jobshare.proposal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes interviews as iCalendar (RFC 5545). The service knows no e-mail addresses and sends no invitations (iTIP, RFC 5546): it publishes
 * entries with a stable UID and a growing SEQUENCE, and cancels them with CANCEL.
 *
 * <p>Times are local times in the zone of the interview, which the calendar describes. They are in UTC if {@link CalendarTimeZone} cannot
 * describe the zone, or if a local time would be ambiguous.
 */
@ApplicationScoped
public class CalendarWriter {

    /** Writes all interviews of a proposal, including cancelled ones. */
    String published(List<CalendarEntry> appointments, String organizer, UUID organizerId) {
        return write(ImmutableMethod.PUBLISH, appointments, organizer, organizerId);
    }

    /** Writes one interview, or its cancellation. */
    String single(CalendarEntry appointment, String organizer, UUID organizerId) {
        return write(appointment.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH, List.of(appointment), organizer,
                organizerId);
    }

    private String write(Method method, List<CalendarEntry> appointments, String organizer, UUID organizerId) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Job-share suite//Interviews//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        var zones = zones(appointments);
        zones.values().forEach(calendar::add);
        appointments.forEach(appointment -> calendar
                .add(event(appointment, zones.containsKey(appointment.zone().getId()), organizer, organizerId)));
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return LineFolder.fold(text.toString());
    }

    /** The zones of the local times in a calendar, by name. */
    private static Map<String, VTimeZone> zones(List<CalendarEntry> appointments) {
        var zones = new TreeMap<String, VTimeZone>();
        appointments.stream()
                .filter(CalendarWriter::isUnambiguous)
                .collect(Collectors.groupingBy(CalendarEntry::zone))
                .forEach((zone, entries) -> CalendarTimeZone
                        .of(zone, entries.stream().map(CalendarEntry::startsAt).min(Comparator.naturalOrder()).orElseThrow(),
                                entries.stream().map(CalendarEntry::endsAt).max(Comparator.naturalOrder()).orElseThrow())
                        .ifPresent(description -> zones.put(zone.getId(), description)));
        return zones;
    }

    /** Whether neither time is repeated when clocks go back: a repeated local time means its first occurrence (section 3.3.5). */
    private static boolean isUnambiguous(CalendarEntry appointment) {
        var zone = appointment.zone();
        return Stream.of(appointment.startsAt(), appointment.endsAt())
                .allMatch(at -> zone.getRules().getValidOffsets(LocalDateTime.ofInstant(at, zone)).size() == 1);
    }

    /** @param zoneDescribed whether the calendar describes the zone of the appointment */
    private VEvent event(CalendarEntry appointment, boolean zoneDescribed, String organizer, UUID organizerId) {
        var event = new VEvent(false);
        event.add(new Uid(appointment.id() + "@jobshare"));
        event.add(new DtStamp(appointment.stamp().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence(appointment.sequence()));
        if (zoneDescribed && isUnambiguous(appointment)) {
            var zone = appointment.zone();
            var named = new ParameterList(List.of(new TzId(zone.getId())));
            event.add(new DtStart<>(named, LocalDateTime.ofInstant(second(appointment.startsAt()), zone)));
            event.add(new DtEnd<>(named, LocalDateTime.ofInstant(second(appointment.endsAt()), zone)));
        } else {
            event.add(new DtStart<>(second(appointment.startsAt())));
            event.add(new DtEnd<>(second(appointment.endsAt())));
        }
        event.add(new Summary(withoutControls(appointment.summary())));
        var by = new Organizer(URI.create("urn:uuid:" + organizerId));
        by.add(new Cn(withoutControls(organizer).replace('\n', ' ')));
        event.add(by);
        event.add(appointment.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        if (appointment.place() != null) {
            event.add(new Location(withoutControls(appointment.place())));
        }
        address(appointment).ifPresent(address -> event.add(new Url(address)));
        var description = Stream
                .of(appointment.link(), appointment.panel().isEmpty() ? null : "Panel: " + String.join("; ", appointment.panel()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        if (!description.isEmpty()) {
            event.add(new Description(withoutControls(description)));
        }
        return event;
    }

    /** The link as a URI; empty if it is not a valid one. The description contains it in any case. */
    private static Optional<URI> address(CalendarEntry appointment) {
        try {
            return appointment.link() == null ? Optional.empty() : Optional.of(new URI(appointment.link()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Removes control characters except line feeds, which the library escapes. A single carriage return would end the content line. */
    private static String withoutControls(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
    }

    private static Instant second(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
