package jobshare.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import jobshare.kit.problem.Problems;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the current request. */
@RequestScoped
public class Actor {

    private final SecurityIdentity identity;
    private final SubjectClaim claim;
    private final SubjectKeys keys;

    Actor(SecurityIdentity identity, SubjectClaim claim, SubjectKeys keys) {
        this.identity = identity;
        this.claim = claim;
        this.keys = keys;
    }

    /**
     * The subject of the token: the claim {@code sub}, or the claim configured in its place.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 when the token has no such claim
     */
    public String subject() {
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getClaim(claim.name()) instanceof String subject) {
            return subject;
        }
        throw Problems.forbidden("Your token has no claim '" + claim.name() + "', so we cannot identify you.");
    }

    /** The keyed hash of the subject, as used in events. */
    public String subjectKey() {
        return keys.key(subject());
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    public boolean hasAnyRole(String... roles) {
        for (var role : roles) {
            if (hasRole(role)) {
                return true;
            }
        }
        return false;
    }

    public Set<String> roles() {
        return identity.getRoles();
    }
}
