package jobshare.kit.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * A real PostgreSQL, a real Kafka broker with all topics, and an OpenID Connect issuer, for all tests of a module. Use as
 * {@code @WithTestResource(value = SuiteResource.class, scope = TestResourceScope.GLOBAL)}.
 */
public class SuiteResource implements QuarkusTestResourceLifecycleManager {

    /** The key for keyed hashes in tests. */
    public static final String SUBJECT_KEY = "a-key-for-tests-that-is-long-enough-0123456789";

    @Override
    public Map<String, String> start() {
        return Map.ofEntries(Map.entry("quarkus.datasource.jdbc.url", TestServers.postgres().getJdbcUrl("postgres", "postgres")),
                Map.entry("quarkus.datasource.username", "postgres"), Map.entry("quarkus.datasource.password", "postgres"),
                Map.entry("kafka.bootstrap.servers", TestServers.bootstrapServers()),
                Map.entry("quarkus.oidc.auth-server-url", Tokens.issuerUrl()), Map.entry("jobshare.subject-key", SUBJECT_KEY));
    }

    @Override
    public void stop() {
        TestServers.stop();
        Tokens.stop();
    }
}
