package jobshare.kit.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Kafka without a broker. It refuses what the test decides, and remembers what it was sent. */
public class FailingKafka extends KafkaClients {

    private final List<String> attempts = new CopyOnWriteArrayList<>();
    private final List<String> accepted = new CopyOnWriteArrayList<>();
    private volatile Function<String, @Nullable Exception> failure = text -> null;
    private boolean delayed;
    private int producers;

    public FailingKafka() {
        super(Map.of());
    }

    /** Sets the failure of an event by its payload, or by its key and {@code -tombstone}; null accepts it. */
    public void failWith(Function<String, @Nullable Exception> newFailure) {
        this.failure = newFailure;
    }

    /** From now on, a failure is known only after all records of the batch were sent. */
    public void delayFailures() {
        delayed = true;
    }

    /** All records that were sent since the last call, also refused ones. */
    public List<String> takeAttempts() {
        var all = List.copyOf(attempts);
        attempts.clear();
        return all;
    }

    /** All records that were ever accepted. */
    public List<String> accepted() {
        return accepted;
    }

    public int producers() {
        return producers;
    }

    private static String textOf(ProducerRecord<String, byte[]> message) {
        return message.value() == null ? message.key() + "-tombstone" : new String(message.value());
    }

    @Override
    public Producer<String, byte[]> producer(Map<String, Object> own) {
        producers++;
        return new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer()) {

            private final List<Runnable> pending = new ArrayList<>();

            @Override
            public synchronized void flush() {
                pending.forEach(Runnable::run);
                pending.clear();
                super.flush();
            }

            @Override
            public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> message) {
                var text = textOf(message);
                attempts.add(text);
                var refused = failure.apply(text);
                if (refused != null) {
                    var future = new CompletableFuture<RecordMetadata>();
                    pending.add(() -> future.completeExceptionally(refused));
                    if (!delayed) {
                        flush();
                    }
                    return future;
                }
                accepted.add(text);
                return super.send(message);
            }
        };
    }
}
