package jobshare.profile.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jobshare.kit.event.CloudEvents;
import jobshare.kit.event.EventProducer;
import jobshare.kit.event.Topics;
import jobshare.kit.id.Ids;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/**
 * Kafka cleans only closed files of a compacted topic, and closes one when something is written after its time. In a quiet programme
 * what was erased would stay in the open file: so now and then a tombstone of nobody goes to each partition of the topics with
 * personal data. It holds nothing and means nothing to those who read.
 */
@Singleton
class TopicNudge {

    private static final Logger LOG = Logger.getLogger(TopicNudge.class);
    private static final List<String> PERSONAL = List.of(Topics.PEOPLE, Topics.CONTACTS);

    private final EventProducer producer;

    TopicNudge(EventProducer producer) {
        this.producer = producer;
    }

    @Scheduled(every = "{jobshare.erasure.nudge-every}", delayed = "{jobshare.erasure.nudge-after}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void nudge() {
        try {
            PERSONAL.forEach(topic -> producer.partitionsOf(topic).forEach(partition -> producer.send(nudge(topic, partition))));
        } catch (RuntimeException e) {
            LOG.warnf("Kafka could not be asked to close its files (%s); it is asked again later", e.getClass().getSimpleName());
        }
    }

    private static ProducerRecord<String, byte[]> nudge(String topic, int partition) {
        var record = new ProducerRecord<String, byte[]>(topic, partition, Topics.NUDGE, null);
        header(record, CloudEvents.SPEC_VERSION, "1.0");
        header(record, CloudEvents.ID, Ids.v7());
        header(record, CloudEvents.TYPE, "jobshare.nudge.v1");
        header(record, CloudEvents.SOURCE, "/jobshare/profile-service");
        header(record, CloudEvents.SUBJECT, Topics.NUDGE);
        return record;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, Object value) {
        record.headers().add(name, value.toString().getBytes(StandardCharsets.UTF_8));
    }
}
