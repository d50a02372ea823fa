package jobshare.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import jobshare.kit.problem.Problems;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who makes this request. */
@RequestScoped
public class Actor {

    private final SecurityIdentity identity;
    private final SubjectClaim claim;
    private final SubjectKeys keys;

    @Inject
    Actor(SecurityIdentity identity, SubjectClaim claim, SubjectKeys keys) {
        this.identity = identity;
        this.claim = claim;
        this.keys = keys;
    }

    /**
     * The subject: the claim of the token that says who it is, {@code sub} unless configured.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when the token has no such claim
     */
    public String subject() {
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getClaim(claim.name()) instanceof String subject) {
            return subject;
        }
        throw Problems.forbidden("The token has no claim '" + claim.name() + "', so it does not say who you are.");
    }

    /** The keyed hash of the subject, as events carry it. */
    public String key() {
        return keys.key(subject());
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    public boolean isAny(String... roles) {
        for (var role : roles) {
            if (is(role)) {
                return true;
            }
        }
        return false;
    }

    public Set<String> roles() {
        return identity.getRoles();
    }
}
