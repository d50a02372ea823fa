package jobshare.kit.event;

import java.util.Set;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.UnsupportedForMessageFormatException;
import org.apache.kafka.common.InvalidRecordException;

/** Tells failures of a record from those of the broker, by their type. */
public final class SendFailure {

    /** The record will never be accepted, whatever the state of the broker. */
    private static final Set<Class<? extends RuntimeException>> PERMANENT = Set.of(RecordTooLargeException.class,
            RecordBatchTooLargeException.class, InvalidTopicException.class, InvalidRecordException.class,
            InvalidTimestampException.class, SerializationException.class, UnsupportedForMessageFormatException.class,
            IllegalArgumentException.class);

    private SendFailure() {
    }

    /**
     * Returns whether the record can never be sent as it is. All other failures may pass, such as a missing topic, missing rights, or a broker
     * that cannot be reached.
     */
    public static boolean isPermanent(Throwable failure) {
        return PERMANENT.stream().anyMatch(type -> type.isInstance(failure));
    }

    /** Returns whether the same producer may succeed later. If not, {@link EventProducer#renew()} replaces it. */
    public static boolean isRetriable(Throwable failure) {
        return failure instanceof RetriableException;
    }
}
