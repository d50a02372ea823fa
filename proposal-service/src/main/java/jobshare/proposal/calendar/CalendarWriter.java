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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
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
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes interviews as iCalendar (RFC 5545). The service knows no e-mail addresses and sends no invitations (iTIP, RFC 5546): it
 * publishes entries with a stable UID and a growing SEQUENCE, and cancels them with CANCEL.
 */
@ApplicationScoped
public class CalendarWriter {

    /** Times are written in the zone of the interview; in UTC if the library does not know the zone. */
    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

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
        var rules = new TreeMap<String, VTimeZone>();
        for (var appointment : appointments) {
            zoneOf(appointment).ifPresent(zone -> rules.put(appointment.zone().getId(), zone));
        }
        rules.values().forEach(calendar::add);
        appointments.forEach(appointment -> calendar.add(event(appointment, organizer, organizerId)));
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return LineFolder.fold(text.toString());
    }

    private VEvent event(CalendarEntry appointment, String organizer, UUID organizerId) {
        var event = new VEvent(false);
        event.add(new Uid(appointment.id() + "@jobshare"));
        event.add(new DtStamp(appointment.stamp().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence(appointment.sequence()));
        if (zoneOf(appointment).isPresent()) {
            event.add(new DtStart<>(second(appointment.startsAt()).atZone(appointment.zone())));
            event.add(new DtEnd<>(second(appointment.endsAt()).atZone(appointment.zone())));
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

    /**
     * The zone in which the times are written. Empty if the library does not know it, and for a local time that occurs twice when
     * clocks go back, which would be ambiguous.
     */
    private Optional<VTimeZone> zoneOf(CalendarEntry appointment) {
        var zone = appointment.zone();
        return Stream.of(appointment.startsAt(), appointment.endsAt())
                .allMatch(at -> zone.getRules().getValidOffsets(LocalDateTime.ofInstant(at, zone)).size() == 1)
                        ? known(zone.getId())
                        : Optional.empty();
    }

    private Optional<VTimeZone> known(String id) {
        try {
            return Optional.ofNullable(zones.getTimeZone(id)).map(zone -> named(id, zone));
        } catch (NullPointerException e) {
            // thrown by the library for a zone that it has no file for
            return Optional.empty();
        }
    }

    /** The link as a URI; empty if it is not a valid one. The description contains it in any case. */
    private static Optional<URI> address(CalendarEntry appointment) {
        try {
            return appointment.link() == null ? Optional.empty() : Optional.of(new URI(appointment.link()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The library maps merged zones, such as Amsterdam and Brussels, to one name; this restores the requested name. */
    private static VTimeZone named(String id, TimeZone zone) {
        var rules = (VTimeZone) zone.getVTimeZone().copy();
        rules.replace(new TzId(id));
        rules.removeAll(Property.TZURL, "X-LIC-LOCATION", Property.LAST_MODIFIED);
        return rules;
    }

    /**
     * Removes control characters except line feeds, which the library escapes. A single carriage return would end the content
     * line.
     */
    private static String withoutControls(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
    }

    private static Instant second(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
