package jobshare.matching.matchlog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jobshare.kit.event.EventJson;

/**
 * What answers were made from: each version of a person or role is stored once, however many answers used it. Which ones this
 * replica has stored it remembers, so that most answers store none.
 */
@Singleton
class InputStore {

    /** A version of a person or a role, as its event told it. */
    record Input(String kind, UUID id, long version, byte[] event) {
    }

    private final EventJson json;
    /** The last version of each that is known to be stored. */
    private final Map<UUID, Long> stored = new ConcurrentHashMap<>();

    @Inject
    InputStore(EventJson json) {
        this.json = json;
    }

    /** Those that may have to be stored, in an order that is the same for all, so that no two answers wait for each other. */
    List<Input> unstored(Collection<Input> inputs) {
        return inputs.stream().filter(input -> !Long.valueOf(input.version).equals(stored.get(input.id)))
                .sorted(Comparator.comparing(Input::id)).toList();
    }

    /** They are committed. */
    void stored(Collection<Input> inputs) {
        inputs.forEach(input -> stored.put(input.id, input.version));
    }

    /** Without the keyed hashes of subjects and addresses, which no score is made from. */
    String content(Input input) {
        var content = json.read(input.event, ObjectNode.class);
        content.remove(
                List.of("subjectKey", "emailKey", "lineManagerKey", "recruiterKey", "hiringManagerKey", "title", "requisition"));
        return json.write(content);
    }
}
