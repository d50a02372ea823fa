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
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Caches the result of a successful token check for a minute, but never beyond the expiry of the token: callers send the same
 * token with each request, and checking its signature is expensive. A signing key that the issuer revokes is therefore accepted
 * for up to a minute longer.
 */
@ApplicationScoped
class CachingTokenIdentityProvider implements IdentityProvider<TokenAuthenticationRequest> {

    private static final Duration CACHED_FOR = Duration.ofMinutes(1);
    private static final int MAX_TOKENS = 10_000;

    private final OidcIdentityProvider delegate;
    private final Clock clock;
    private final Cache<String, CachedIdentity> cache = Caffeine.newBuilder()
            .maximumSize(MAX_TOKENS)
            .expireAfterWrite(CACHED_FOR)
            .build();

    private record CachedIdentity(SecurityIdentity identity, Instant expiry) {
    }

    CachingTokenIdentityProvider(OidcIdentityProvider delegate, Clock clock) {
        this.delegate = delegate;
        this.clock = clock;
    }

    /** Takes precedence over Quarkus' own provider. */
    @Override
    public int priority() {
        return SYSTEM_FIRST + 1;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        if (!(request.getToken() instanceof AccessTokenCredential token)) {
            return delegate.authenticate(request, context);
        }
        var cached = cache.getIfPresent(token.getToken());
        if (cached != null && clock.instant().isBefore(cached.expiry())) {
            return Uni.createFrom().item(cached.identity());
        }
        return delegate.authenticate(request, context).invoke(identity -> cache(token.getToken(), identity));
    }

    private void cache(String token, SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken claims) {
            cache.put(token, new CachedIdentity(withoutRequest(identity), Instant.ofEpochSecond(claims.getExpirationTime())));
        }
    }

    /** Drops the attributes, because they reference the request and must not outlive it. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .build();
    }
}
