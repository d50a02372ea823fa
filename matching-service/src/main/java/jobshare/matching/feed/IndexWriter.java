package jobshare.matching.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import jobshare.kit.event.EventJson;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.Topics;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.matching.criterion.Profile;
import jobshare.matching.directory.Directory;
import jobshare.matching.directory.KnownPerson;
import jobshare.matching.index.People;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Writes what the topics tell into the memory of this replica. Used by one thread. */
@Singleton
public class IndexWriter {

    private static final Logger LOG = Logger.getLogger(IndexWriter.class);

    private final Directory directory;
    private final People people;
    private final EventJson json;
    private final Counter unreadable;
    private final ArrayList<Profile> pending = new ArrayList<>();

    @Inject
    public IndexWriter(Directory directory, People people, EventJson json, MeterRegistry metrics) {
        this.directory = directory;
        this.people = people;
        this.json = json;
        this.unreadable = metrics.counter("jobshare.index.unreadable");
    }

    public int people() {
        return directory.people();
    }

    int roles() {
        return directory.roles();
    }

    /** Takes in a batch. What can't be read is passed over here; the consumer of the group keeps it as a dead letter. */
    public void apply(Iterable<ConsumerRecord<String, byte[]>> records) {
        for (var record : records) {
            try {
                apply(record);
            } catch (RuntimeException e) {
                LOG.warnf("A record of %s can't be taken into the index: partition %d, offset %d", record.topic(),
                        record.partition(), record.offset());
                passOver(e);
            }
        }
        flush();
    }

    private void apply(ConsumerRecord<String, byte[]> record) {
        var event = new ReceivedEvent(record, json);
        switch (record.topic()) {
            case Topics.PEOPLE -> person(event, record.value());
            case Topics.ROLES -> role(event, record.value());
            default -> throw new IllegalArgumentException("Not a topic of the index: " + record.topic());
        }
    }

    private void person(ReceivedEvent event, byte[] value) {
        if (event.tombstone()) {
            flush();
            var gone = PersonId.of(event.keyAsId());
            directory.remove(gone);
            people.remove(gone);
            return;
        }
        var told = event.payload(PersonEvent.class);
        var profile = told.profile();
        if (directory.put(new KnownPerson(told.personId(), told.version(), told.subjectKey(), told.emailKey(), value))) {
            pending.add(profile);
        }
    }

    private void role(ReceivedEvent event, byte[] value) {
        if (event.tombstone()) {
            directory.remove(RoleId.of(event.keyAsId()));
        } else {
            directory.put(event.payload(RoleEvent.class).role(value));
        }
    }

    /** All at once, which is fast; one by one where one of them is not fit for the index. */
    private void flush() {
        if (pending.isEmpty()) {
            return;
        }
        try {
            people.upsertAll(pending);
        } catch (RuntimeException e) {
            pending.forEach(this::upsertAlone);
        }
        pending.clear();
    }

    private void upsertAlone(Profile profile) {
        try {
            people.upsert(profile);
        } catch (RuntimeException e) {
            LOG.warnf("Person %s can't be taken into the index", profile.personId());
            passOver(e);
        }
    }

    private void passOver(RuntimeException e) {
        unreadable.increment();
        LOG.debug("Passed over", e);
    }
}
