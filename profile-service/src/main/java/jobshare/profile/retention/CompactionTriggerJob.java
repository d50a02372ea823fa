package jobshare.profile.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jobshare.kit.event.CloudEventHeaders;
import jobshare.kit.event.EventProducer;
import jobshare.kit.event.Topics;
import jobshare.kit.id.Ids;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/**
 * Makes Kafka close the segments of topics with personal data. Kafka compacts only closed segments and closes one only on a write
 * after its time, so in a quiet topic an erased record would remain. This job writes a tombstone with a reserved key to each
 * partition; consumers ignore it.
 */
@ApplicationScoped
class CompactionTriggerJob {

    private static final Logger LOG = Logger.getLogger(CompactionTriggerJob.class);
    private static final List<String> PERSONAL = List.of(Topics.PEOPLE, Topics.CONTACTS);

    private final EventProducer producer;

    CompactionTriggerJob(EventProducer producer) {
        this.producer = producer;
    }

    @Scheduled(every = "{jobshare.erasure.compaction-trigger-every}", delayed = "{jobshare.erasure.compaction-trigger-delay}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        try {
            for (var topic : PERSONAL) {
                for (var partition : producer.partitionsOf(topic)) {
                    var _ = producer.send(tombstone(topic, partition));
                }
            }
        } catch (RuntimeException e) {
            LOG.warnf("Writing tombstones that close Kafka segments failed (%s); the next run tries again",
                    e.getClass().getSimpleName());
        }
    }

    private static ProducerRecord<String, byte[]> tombstone(String topic, int partition) {
        var record = new ProducerRecord<String, byte[]>(topic, partition, Topics.COMPACTION_TRIGGER, null);
        header(record, CloudEventHeaders.SPEC_VERSION, "1.0");
        header(record, CloudEventHeaders.ID, Ids.v7());
        header(record, CloudEventHeaders.TYPE, "jobshare.compaction-trigger.v1");
        header(record, CloudEventHeaders.SOURCE, "/jobshare/profile-service");
        header(record, CloudEventHeaders.SUBJECT, Topics.COMPACTION_TRIGGER);
        return record;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, Object value) {
        record.headers().add(name, value.toString().getBytes(StandardCharsets.UTF_8));
    }
}
