package jobshare.kit.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.core.VertxException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import jobshare.kit.problem.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Remembers a successful token check for the time of {@code jobshare.tokens.recheck-every}, but never beyond the expiry of the token:
 * callers send the same token with each request, and checking its signature is expensive.
 */
@ApplicationScoped
class CachingTokenIdentityProvider implements IdentityProvider<TokenAuthenticationRequest> {

    private static final int MAX_TOKENS = 10_000;
    private static final int RETRY_AFTER_SECONDS = 5;
    /** How Quarkus reports that the issuer answered with an error, refused or closed the connection, or took too long. */
    private static final List<Class<? extends Throwable>> NO_RESPONSE = List.of(OIDCException.class, IOException.class,
            VertxException.class, TimeoutException.class);
    private static final Logger LOG = Logger.getLogger(CachingTokenIdentityProvider.class);

    private final OidcIdentityProvider delegate;
    private final IssuerStatus issuer;
    private final Clock clock;
    private final Cache<String, CachedIdentity> cache;

    private record CachedIdentity(SecurityIdentity identity, Instant expiry) {
    }

    CachingTokenIdentityProvider(OidcIdentityProvider delegate, IssuerStatus issuer, Clock clock,
            @ConfigProperty(name = "jobshare.tokens.recheck-every") Duration recheckEvery) {
        this.delegate = delegate;
        this.issuer = issuer;
        this.clock = clock;
        this.cache = Caffeine.newBuilder().maximumSize(MAX_TOKENS).expireAfterWrite(recheckEvery).build();
    }

    /** Takes precedence over Quarkus' own provider, which has the default. */
    @Override
    public int priority() {
        return IdentityProvider.super.priority() + 1;
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
        if (!JwtForm.isJwt(token.getToken())) {
            return Uni.createFrom().failure(new AuthenticationFailedException("The token is not a JWT"));
        }
        return delegate.authenticate(request, context).onFailure().transform(this::unavailableOrRefused).invoke(identity -> {
            issuer.succeeded();
            cache(token.getToken(), identity);
        });
    }

    /** 503 if the token could not be checked: no key was ever read, or its key is unknown and the keys cannot be read again. */
    private Throwable unavailableOrRefused(Throwable failure) {
        if (!(failure instanceof AuthenticationFailedException)) {
            issuer.failed();
            return issuerUnavailable(failure);
        }
        if (NO_RESPONSE.stream().anyMatch(type -> isCausedBy(failure, type))) {
            issuer.couldNotReadKeysAgain();
            return issuerUnavailable(failure);
        }
        return isCausedBy(failure, UnresolvableKeyException.class) && !issuer.hasCurrentKeys() ? issuerUnavailable(failure)
                : failure;
    }

    private static boolean isCausedBy(Throwable failure, Class<? extends Throwable> type) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(type::isInstance);
    }

    private static Throwable issuerUnavailable(Throwable failure) {
        LOG.warnf("A token could not be checked, since the keys of the issuer cannot be read: %s", failure.getMessage());
        return Problems.unavailable("Your token cannot be checked at the moment, since the identity provider does not respond. "
                + "Try again in a few seconds.", RETRY_AFTER_SECONDS);
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
