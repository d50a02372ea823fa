package jobshare.proposal.calendar;

import jakarta.inject.Singleton;
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
 * Writes appointments as iCalendar (RFC 5545). Nobody's address is known here, so nobody is invited by it (iTIP, RFC 5546): a calendar
 * is told with PUBLISH what there is, by a UID that stays and a SEQUENCE that grows, and with CANCEL what is not to be any more.
 */
@Singleton
public class Calendars {

    /** Times are told in the zone of the interview, with its rules; in UTC where the library has none. */
    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

    /** All of a proposal; those that are cancelled say so. */
    String published(List<Appointment> appointments, String organizer, UUID organizerId) {
        return write(ImmutableMethod.PUBLISH, appointments, organizer, organizerId);
    }

    /** One alone, or that it is cancelled. */
    String single(Appointment appointment, String organizer, UUID organizerId) {
        return write(appointment.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH, List.of(appointment), organizer,
                organizerId);
    }

    private String write(Method method, List<Appointment> appointments, String organizer, UUID organizerId) {
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
        return Folding.fold(text.toString());
    }

    private VEvent event(Appointment appointment, String organizer, UUID organizerId) {
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
        event.add(new Summary(plain(appointment.summary())));
        var by = new Organizer(URI.create("urn:uuid:" + organizerId));
        by.add(new Cn(plain(organizer).replace('\n', ' ')));
        event.add(by);
        event.add(appointment.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        if (appointment.place() != null) {
            event.add(new Location(plain(appointment.place())));
        }
        address(appointment).ifPresent(address -> event.add(new Url(address)));
        var description = Stream.of(appointment.link(),
                appointment.panel().isEmpty() ? null : "Panel: " + String.join("; ", appointment.panel()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        if (!description.isEmpty()) {
            event.add(new Description(plain(description)));
        }
        return event;
    }

    /**
     * The zone in which the times are told. None where the library does not know it by this name; and none in an hour that comes twice
     * when clocks are put back, since a local time can't say which of the two it means.
     */
    private Optional<VTimeZone> zoneOf(Appointment appointment) {
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
            // the library's own answer to a name that it has no file for
            return Optional.empty();
        }
    }

    /** What stands for a link may be no address that a calendar could follow; it is in the description all the same. */
    private static Optional<URI> address(Appointment appointment) {
        try {
            return appointment.link() == null ? Optional.empty() : Optional.of(new URI(appointment.link()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** What is one zone with another by now, as Amsterdam is with Brussels, is known to the library by the other's name alone. */
    private static VTimeZone named(String id, TimeZone zone) {
        var rules = (VTimeZone) zone.getVTimeZone().copy();
        rules.replace(new TzId(id));
        rules.removeAll(Property.TZURL, "X-LIC-LOCATION", Property.LAST_MODIFIED);
        return rules;
    }

    /** Of control characters nothing but line feeds, which the library escapes: a lone carriage return would end the line. */
    private static String plain(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
    }

    private static Instant second(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
