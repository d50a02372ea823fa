package jobshare.kit.consumer;

import io.smallrye.reactive.messaging.ClientCustomizer;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A replica with a name of its own that outlives its restarts goes on reading at once when it comes back from a crash: Kafka knows it by
 * the name (KIP-345). One without a name waits until its group has given up the member that is gone, by default for ten seconds.
 */
@Singleton
class StaticMembership implements ClientCustomizer<Map<String, Object>> {

    private final Optional<String> instance;

    StaticMembership(@ConfigProperty(name = "jobshare.instance") Optional<String> instance) {
        this.instance = instance;
    }

    @Override
    public Map<String, Object> customize(String channel, Config channelConfig, Map<String, Object> consumer) {
        if (instance.isEmpty()) {
            return consumer;
        }
        var named = new HashMap<>(consumer);
        named.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, instance.get() + "-" + channel);
        return named;
    }
}
