package jobshare.matching.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import jobshare.kit.event.EventJson;
import jobshare.kit.event.ReceivedEvent;
import jobshare.kit.event.Topics;
import jobshare.kit.id.PersonId;
import jobshare.kit.id.RoleId;
import jobshare.matching.directory.Directory;
import jobshare.matching.directory.PersonCopy;
import jobshare.matching.index.PeopleIndex;
import jobshare.matching.profile.Profile;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Applies records of the topics to the memory of this replica. For one thread. */
@ApplicationScoped
public class IndexWriter {

    private static final Logger LOG = Logger.getLogger(IndexWriter.class);

    private final Directory directory;
    private final PeopleIndex people;
    private final EventJson json;
    private final Counter unreadable;
    private final ArrayList<Received> pending = new ArrayList<>();

    private record Received(Profile profile, PersonCopy copy) {
    }

    public IndexWriter(Directory directory, PeopleIndex people, EventJson json, MeterRegistry metrics) {
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

    /** Applies a batch. It skips invalid records, which the group's consumer stores as dead letters. */
    public void apply(Iterable<ConsumerRecord<String, byte[]>> records) {
        for (var record : records) {
            try {
                apply(record);
            } catch (RuntimeException e) {
                LOG.warnf("Skipped an invalid record of %s, partition %d, offset %d", record.topic(), record.partition(),
                        record.offset());
                skip(e);
            }
        }
        flush();
    }

    private void apply(ConsumerRecord<String, byte[]> record) {
        var event = new ReceivedEvent(record, json);
        switch (record.topic()) {
            case Topics.PEOPLE -> person(event, record.value());
            case Topics.ROLES -> role(event, record.value());
            default -> throw new IllegalArgumentException("Unexpected topic " + record.topic());
        }
    }

    private void person(ReceivedEvent event, byte[] value) {
        if (event.isTombstone()) {
            flush();
            var id = PersonId.of(event.keyAsId());
            directory.remove(id);
            people.remove(id);
            return;
        }
        var person = event.payload(PersonEvent.class);
        pending.add(new Received(person.profile(), person.copy(value)));
    }

    private void role(ReceivedEvent event, byte[] value) {
        if (event.isTombstone()) {
            directory.remove(RoleId.of(event.keyAsId()));
        } else {
            directory.put(event.payload(RoleEvent.class).role(value));
        }
    }

    /**
     * Applies pending people at once, which is fast, or one by one if one of them is invalid. The index comes first: everyone in the
     * directory can be matched.
     */
    private void flush() {
        if (pending.isEmpty()) {
            return;
        }
        try {
            people.upsertAll(pending.stream().map(Received::profile).toList());
            pending.forEach(person -> directory.put(person.copy));
        } catch (RuntimeException e) {
            pending.forEach(this::applyAlone);
        }
        pending.clear();
    }

    private void applyAlone(Received person) {
        try {
            people.upsert(person.profile);
            directory.put(person.copy);
        } catch (RuntimeException e) {
            LOG.warnf("Skipped invalid person %s", person.profile.personId());
            skip(e);
        }
    }

    private void skip(RuntimeException e) {
        unreadable.increment();
        LOG.debug("Reason for skipping", e);
    }
}
