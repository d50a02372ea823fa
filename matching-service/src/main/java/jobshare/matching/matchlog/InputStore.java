package jobshare.matching.matchlog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jobshare.kit.event.EventJson;

/**
 * The inputs of logged answers. Each version of a person or role is stored once, however many answers use it. This replica
 * remembers which versions it has stored, so that most answers store none.
 */
@ApplicationScoped
class InputStore {

    /** A version of a person or a role, with its event. */
    record Input(String kind, UUID id, long version, byte[] event) {
    }

    private final EventJson json;
    /** The last stored version by id. */
    private final Map<UUID, Long> stored = new ConcurrentHashMap<>();

    InputStore(EventJson json) {
        this.json = json;
    }

    /** The inputs that may need to be stored, always in the same order, so that concurrent answers do not deadlock. */
    List<Input> unstored(Collection<Input> inputs) {
        return inputs.stream()
                .filter(input -> !Long.valueOf(input.version).equals(stored.get(input.id)))
                .sorted(Comparator.comparing(Input::id))
                .toList();
    }

    /** Notes that the inputs are committed. */
    void markStored(Collection<Input> inputs) {
        inputs.forEach(input -> stored.put(input.id, input.version));
    }

    /** The event without the keyed hashes of subjects and addresses, which no score uses. */
    String content(Input input) {
        var content = json.read(input.event, ObjectNode.class);
        content.remove(
                List.of("subjectKey", "emailKey", "lineManagerKey", "recruiterKey", "hiringManagerKey", "title", "requisition"));
        return json.write(content);
    }
}
