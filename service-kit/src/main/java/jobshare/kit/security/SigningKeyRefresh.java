package jobshare.kit.security;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.InvalidJwtException;

/**
 * Reads the signing keys of the issuer again at intervals, so that tokens of a withdrawn key are refused. Quarkus reads them again only
 * for a token that names a key it does not know. While the issuer does not respond, the keys read last stay valid.
 */
@ApplicationScoped
class SigningKeyRefresh {

    private static final Logger LOG = Logger.getLogger(SigningKeyRefresh.class);
    /** Quarkus offers the refresh only together with the check of a token. */
    private static final String NO_TOKEN = "";

    private final TenantConfigBean tenants;

    SigningKeyRefresh(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    @Scheduled(every = "{jobshare.tokens.recheck-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> refresh() {
        var issuer = tenants.getDefaultTenant();
        if (!issuer.ready()) {
            return Uni.createFrom().voidItem();
        }
        return issuer.provider()
                .refreshJwksAndVerifyJwtToken(NO_TOKEN, false, false, null)
                .onFailure(failure -> !(failure instanceof InvalidJwtException))
                .invoke(() -> LOG.warn("The signing keys of the issuer cannot be read. The keys read last stay valid."))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }
}
