package jobshare.kit.consumer;

import java.util.Map;
import java.util.function.Consumer;
import jobshare.kit.event.ReceivedEvent;

/** A bean that consumes says by topic what applies an event: when it comes, and when it is tried again as a dead letter. */
public interface Handlers {

    /** Each is called in a transaction, and may be called again with an event that it has applied already. */
    Map<String, Consumer<ReceivedEvent>> handlers();
}
