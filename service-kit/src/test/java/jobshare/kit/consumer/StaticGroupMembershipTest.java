package jobshare.kit.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

class StaticGroupMembershipTest {

    private static final Map<String, Object> CONSUMER = Map.of("group.id", "proposal-service");
    private static final Config CHANNEL = ConfigProvider.getConfig();

    @Test
    void usesTheInstanceNamePerChannel() {
        var named = new StaticGroupMembership(Optional.of("blue-0"));
        assertEquals("blue-0-people", named.customize("people", CHANNEL, CONSUMER).get("group.instance.id"));
        assertEquals("blue-0-roles", named.customize("roles", CHANNEL, CONSUMER).get("group.instance.id"));
        assertEquals("proposal-service", named.customize("roles", CHANNEL, CONSUMER).get("group.id"));
    }

    @Test
    void leavesTheSettingsUnchangedWithoutAnInstanceName() {
        assertSame(CONSUMER, new StaticGroupMembership(Optional.empty()).customize("people", CHANNEL, CONSUMER));
    }
}
