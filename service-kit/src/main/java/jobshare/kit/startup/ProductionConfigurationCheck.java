package jobshare.kit.startup;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Collection;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stops a service from starting with configuration that is safe only on a developer's machine. */
@ApplicationScoped
class ProductionConfigurationCheck {

    private static final Set<String> DEVELOPMENT_PROFILES = Set.of("dev", "test", "local");

    void check(@Observes StartupEvent event, @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer) {
        check(ConfigUtils.getProfiles(), URI.create(issuer));
    }

    /** @throws IllegalStateException if the issuer does not use https, because an attacker in between could issue tokens */
    static void check(Collection<String> profiles, URI issuer) {
        if (!DEVELOPMENT_PROFILES.containsAll(profiles) && !"https".equals(issuer.getScheme())) {
            throw new IllegalStateException("JOBSHARE_ISSUER must be an https address, but is " + issuer
                    + ". To use the local issuer, set QUARKUS_PROFILE=local.");
        }
    }
}
