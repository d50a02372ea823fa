package jobshare.kit.consumer;

import io.smallrye.reactive.messaging.ClientCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes a replica with a stable name a static member of its consumer groups (KIP-345), so that it resumes reading at once after a
 * crash. A replica without a name waits until the session of its predecessor times out, by default ten seconds.
 */
@ApplicationScoped
class StaticGroupMembership implements ClientCustomizer<Map<String, Object>> {

    private final Optional<String> instance;

    StaticGroupMembership(@ConfigProperty(name = "jobshare.instance") Optional<String> instance) {
        this.instance = instance;
    }

    @Override
    public Map<String, Object> customize(String channel, Config channelConfig, Map<String, Object> settings) {
        if (instance.isEmpty()) {
            return settings;
        }
        var named = new HashMap<>(settings);
        named.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, instance.get() + "-" + channel);
        return named;
    }
}
