package jobshare.proposal.calendar;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
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

    private static final int UNFOLDED = 1 << 20;

    /** Times are told in the zone of the interview, with its rules; in UTC where the library has no rules of the zone. */
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
            var zone = zones.getTimeZone(appointment.zone().getId());
            if (zone != null) {
                rules.put(zone.getID(), zone.getVTimeZone());
            }
        }
        rules.values().forEach(calendar::add);
        appointments.forEach(appointment -> calendar.add(event(appointment, organizer, organizerId)));
        var text = new StringWriter();
        try {
            // the library folds by letters and not by octets, even within a letter: it is kept from folding at all
            new CalendarOutputter(false, UNFOLDED).output(calendar, text);
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
        if (zones.getTimeZone(appointment.zone().getId()) == null) {
            event.add(new DtStart<>(second(appointment.startsAt())));
            event.add(new DtEnd<>(second(appointment.endsAt())));
        } else {
            event.add(new DtStart<>(second(appointment.startsAt()).atZone(appointment.zone())));
            event.add(new DtEnd<>(second(appointment.endsAt()).atZone(appointment.zone())));
        }
        event.add(new Summary(appointment.summary()));
        var by = new Organizer(URI.create("urn:uuid:" + organizerId));
        by.add(new Cn(organizer));
        event.add(by);
        event.add(appointment.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        if (appointment.place() != null) {
            event.add(new Location(appointment.place()));
        }
        if (appointment.link() != null) {
            event.add(new Url(URI.create(appointment.link())));
        }
        if (!appointment.panel().isEmpty()) {
            event.add(new Description("Panel: " + String.join("; ", appointment.panel())));
        }
        return event;
    }

    private static Instant second(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
