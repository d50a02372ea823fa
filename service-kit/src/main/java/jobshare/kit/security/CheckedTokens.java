package jobshare.kit.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * A token that was found valid is not checked again for a minute, and never believed past its own expiry: callers send the same one
 * with each request, and its signature is dear to check. A key that the issuer withdraws thereby counts for up to a minute longer.
 */
@Singleton
class CheckedTokens implements IdentityProvider<TokenAuthenticationRequest> {

    private static final Duration BELIEVED = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final OidcIdentityProvider checks;
    private final Clock clock;
    private final Cache<String, Checked> checked = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(BELIEVED).build();

    private record Checked(SecurityIdentity identity, Instant expiry) {
    }

    CheckedTokens(OidcIdentityProvider checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    /** Asked before Quarkus's own. */
    @Override
    public int priority() {
        return SYSTEM_FIRST + 1;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() { return TokenAuthenticationRequest.class; }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        if (!(request.getToken() instanceof AccessTokenCredential token)) {
            return checks.authenticate(request, context);
        }
        var known = checked.getIfPresent(token.getToken());
        if (known != null && clock.instant().isBefore(known.expiry())) {
            return Uni.createFrom().item(known.identity());
        }
        return checks.authenticate(request, context).invoke(identity -> remember(token.getToken(), identity));
    }

    private void remember(String token, SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken claims) {
            checked.put(token, new Checked(withoutRequest(identity), Instant.ofEpochSecond(claims.getExpirationTime())));
        }
    }

    /** Its attributes hold the request that it came with, which must not outlive that request. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder().setPrincipal(identity.getPrincipal()).addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials()).build();
    }
}
