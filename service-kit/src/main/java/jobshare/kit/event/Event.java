package jobshare.kit.event;

import java.util.UUID;
import jobshare.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, to be published as a CloudEvent.
 *
 * @param topic one of {@link Topics}
 * @param key the id of the thing; events of one key keep their order
 * @param type the CloudEvents type, such as {@code jobshare.person.changed.v1}
 * @param payload what is serialised as JSON; null for a tombstone
 * @param id the id of the event, by which a consumer knows a repeat
 * @param subjectKey of the tombstone of a person: the keyed hash under which the others have kept what that person did
 */
public record Event(String topic, String key, String type, @Nullable Object payload, UUID id, @Nullable String subjectKey) {

    public static Event of(String topic, Object key, String type, Object payload) {
        return new Event(topic, key.toString(), type, payload, Ids.v7(), null);
    }

    /** Tells a compacted topic that the thing is gone. */
    public static Event tombstone(String topic, Object key, String type) {
        return new Event(topic, key.toString(), type, null, Ids.v7(), null);
    }

    /** Tells a compacted topic that a person is gone, and every reader whose traces to remove. */
    public static Event erasure(String topic, Object key, String type, @Nullable String subjectKey) {
        return new Event(topic, key.toString(), type, null, Ids.v7(), subjectKey);
    }
}
