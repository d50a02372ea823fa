package jobshare.kit.process;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A service does not start in production with what is only safe on one's own machine. */
@Singleton
class SafeConfiguration {

    void check(@Observes StartupEvent event, @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer) {
        if (LaunchMode.current() == LaunchMode.NORMAL && ConfigUtils.isProfileActive("prod")) {
            refuseUnsafe(URI.create(issuer));
        }
    }

    /** @throws IllegalStateException for an issuer that is not https: whoever sits between could hand out tokens */
    static void refuseUnsafe(URI issuer) {
        if (!"https".equals(issuer.getScheme())) {
            throw new IllegalStateException("The production profile needs an https issuer in JOBSHARE_ISSUER, but it is " + issuer
                    + ". For the local issuer, run with QUARKUS_PROFILE=local.");
        }
    }
}
