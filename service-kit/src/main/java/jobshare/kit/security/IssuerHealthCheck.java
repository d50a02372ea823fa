package jobshare.kit.security;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Shows that tokens cannot be checked, since the issuer does not respond. Quarkus' own check asks the issuer with HEAD, which not
 * every provider supports.
 */
@Readiness
@ApplicationScoped
class IssuerHealthCheck implements HealthCheck {

    private final IssuerStatus issuer;

    IssuerHealthCheck(IssuerStatus issuer) {
        this.issuer = issuer;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("issuer").status(issuer.isAvailable()).build();
    }
}
