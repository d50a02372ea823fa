package jobshare.benchmark.matching;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jobshare.kit.event.EventJson;
import jobshare.kit.event.Topics;
import jobshare.matching.criterion.Model;
import jobshare.matching.criterion.Profile;
import jobshare.matching.directory.Directory;
import jobshare.matching.feed.IndexWriter;
import jobshare.matching.feed.PersonEvent;
import jobshare.matching.index.People;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The index from events as the topic holds them, once these have come over the network: JSON is read, everybody taken in. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RebuildBenchmark {

    /** Events in memory, in the batches in which a consumer hands them over. */
    @State(Scope.Benchmark)
    public static class Events {

        private final EventJson json = new EventJson(new ObjectMapper());
        private final List<List<ConsumerRecord<String, byte[]>>> batches = new ArrayList<>();
        private int count;

        @Setup
        public void write(Staff staff) {
            staff.inBatches(people -> batches.add(people.stream().map(this::record).toList()));
        }

        private ConsumerRecord<String, byte[]> record(Profile person) {
            return new ConsumerRecord<>(Topics.PEOPLE, 0, count++, person.personId().toString(),
                    json.write(event(person)).getBytes(StandardCharsets.UTF_8));
        }

        private static PersonEvent event(Profile person) {
            var share = person.share();
            return new PersonEvent(person.personId(), person.version(), "a key of " + person.personId(), null, person.status(),
                    person.visibility(), person.businessUnit(), person.grade(), person.site(), person.timeZone(),
                    person.remote(), person.languages(), person.occupation(), person.occupationGroup(), person.skills(),
                    person.strengths(), person.yearsOfExperience(), person.values(), person.aspiration(),
                    new PersonEvent.Bits(person.pattern().preferred(), person.pattern().available()),
                    new PersonEvent.Range(BigDecimal.valueOf(share.least(), 4), BigDecimal.valueOf(share.most(), 4)),
                    person.payExpectation(), person.overlapSlots(), person.splits(), person.wayOfSharing(), person.weights(),
                    person.mustHaves(),
                    person.twoGradesApart());
        }
    }

    @Benchmark
    public People index(Events events) {
        var people = new People(Model.standard());
        var writer = new IndexWriter(new Directory(), people, events.json, new SimpleMeterRegistry());
        events.batches.forEach(writer::apply);
        if (people.snapshot().people() != events.count) {
            throw new IllegalStateException("Only " + people.snapshot().people() + " of " + events.count + " were taken in");
        }
        return people;
    }
}
