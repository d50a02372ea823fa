package jobshare.kit.event;

import java.util.UUID;
import jobshare.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/**
 * An event to be published as a CloudEvent.
 *
 * @param topic one of {@link Topics}
 * @param key id of the entity; events with the same key keep their order
 * @param type the CloudEvents type, such as {@code jobshare.person.changed.v1}
 * @param payload serialised as JSON; null for a tombstone
 * @param id id of the event, by which consumers recognise a repeated delivery
 * @param subjectKey only on the tombstone of a person: the keyed hash under which other services store that person's actions
 */
public record Event(String topic, String key, String type, @Nullable Object payload, UUID id, @Nullable String subjectKey) {

    public static Event of(String topic, Object key, String type, Object payload) {
        return new Event(topic, key.toString(), type, payload, Ids.v7(), null);
    }

    /** Marks an entity as deleted in a compacted topic. */
    public static Event tombstone(String topic, Object key, String type) {
        return new Event(topic, key.toString(), type, null, Ids.v7(), null);
    }

    /** Marks a person as erased in a compacted topic, and names the subject key whose traces consumers remove. */
    public static Event erasure(String topic, Object key, String type, @Nullable String subjectKey) {
        return new Event(topic, key.toString(), type, null, Ids.v7(), subjectKey);
    }
}
