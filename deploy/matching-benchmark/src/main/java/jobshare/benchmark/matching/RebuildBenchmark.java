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
import jobshare.matching.directory.Directory;
import jobshare.matching.feed.IndexWriter;
import jobshare.matching.feed.PersonEvent;
import jobshare.matching.index.PeopleIndex;
import jobshare.matching.profile.Profile;
import jobshare.matching.settings.MatchingModel;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Rebuilds the index from events in memory: reads JSON and stores all people. Network time is not included. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RebuildBenchmark {

    /** Events in memory, in batches as a consumer receives them. */
    @State(Scope.Benchmark)
    public static class Events {

        private final EventJson json = new EventJson(new ObjectMapper());
        private final List<List<ConsumerRecord<String, byte[]>>> batches = new ArrayList<>();
        private int count;

        @Setup
        public void write(BenchmarkStaff staff) {
            staff.inBatches(people -> batches.add(people.stream().map(this::record).toList()));
        }

        private ConsumerRecord<String, byte[]> record(Profile person) {
            return new ConsumerRecord<>(Topics.PEOPLE, 0, count++, person.personId().toString(),
                    json.write(event(person)).getBytes(StandardCharsets.UTF_8));
        }

        private static PersonEvent event(Profile person) {
            var complete = CompleteProfile.of(person);
            var share = complete.share();
            return new PersonEvent(person.personId(), person.version(), "a key of " + person.personId(), null, null, null,
                    person.status(), person.visibility(), person.businessUnit(), person.grade(), person.site(), person.timeZone(),
                    person.remote(), person.languages(), person.occupation(), person.occupationGroup(), person.skills(),
                    person.strengths(), person.yearsOfExperience(), person.values(), person.aspiration(),
                    new PersonEvent.Bits(complete.pattern().preferred(), complete.pattern().available()),
                    new PersonEvent.Range(BigDecimal.valueOf(share.min(), 4), BigDecimal.valueOf(share.max(), 4)),
                    person.payExpectation(), person.overlapSlots(), person.splits(), person.wayOfSharing(), person.weights(),
                    person.mustHaves(), person.acceptsTwoGradesApart());
        }
    }

    @Benchmark
    public PeopleIndex index(Events events) {
        var people = new PeopleIndex(MatchingModel.standard());
        var writer = new IndexWriter(new Directory(), people, events.json, new SimpleMeterRegistry());
        events.batches.forEach(writer::apply);
        if (people.snapshot().people() != events.count) {
            throw new IllegalStateException(
                    "Only " + people.snapshot().people() + " of " + events.count + " people are in the index");
        }
        return people;
    }
}
