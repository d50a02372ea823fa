package jobshare.kit.startup;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stops a production service from starting with configuration that is safe only on a developer's machine. */
@ApplicationScoped
class ProductionConfigurationCheck {

    void check(@Observes StartupEvent event, @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer) {
        if (LaunchMode.current() == LaunchMode.NORMAL && ConfigUtils.isProfileActive("prod")) {
            requireHttps(URI.create(issuer));
        }
    }

    /** @throws IllegalStateException if the issuer does not use https, because an attacker in between could issue tokens */
    static void requireHttps(URI issuer) {
        if (!"https".equals(issuer.getScheme())) {
            throw new IllegalStateException("The production profile requires an https issuer in JOBSHARE_ISSUER, but it is "
                    + issuer + ". To use the local issuer, set QUARKUS_PROFILE=local.");
        }
    }
}
