package jobshare.kit.consumer;

import java.util.Map;
import java.util.function.Consumer;
import jobshare.kit.event.ReceivedEvent;

/** Registers event handlers by topic. They handle new events and replayed dead letters. */
public interface TopicHandlers {

    /** Maps each topic to its handler. A handler runs in a transaction and must tolerate an event that it has handled before. */
    Map<String, Consumer<ReceivedEvent>> handlers();
}
