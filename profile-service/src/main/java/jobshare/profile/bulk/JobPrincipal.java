package jobshare.profile.bulk;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Runs a job on behalf of the user who started it: the same rules apply, and the audit trail names that user. */
@ApplicationScoped
public class JobPrincipal {

    private final CurrentIdentityAssociation association;
    private final String claim;

    JobPrincipal(CurrentIdentityAssociation association, @ConfigProperty(name = "jobshare.subject-claim") String claim) {
        this.association = association;
        this.claim = claim;
    }

    /** Runs the work as that user, in a request context of its own. */
    void runAs(String subject, Set<String> roles, Runnable work) {
        var context = Arc.container().requestContext();
        var outer = context.getStateIfActive();
        context.deactivate();
        context.activate();
        try {
            association.setIdentity(
                    QuarkusSecurityIdentity.builder().setPrincipal(new StoredToken(claim, subject)).addRoles(roles).build());
            work.run();
        } finally {
            context.terminate();
            if (outer != null) {
                context.activate(outer);
            }
        }
    }

    /** The claims that are stored of the token that started the job. */
    private record StoredToken(String claim, String subject) implements JsonWebToken {

        @Override
        public String getName() {
            return subject;
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of(claim);
        }

        @Override
        @SuppressWarnings({"unchecked", "NullAway"}) // the interface leaves type and nullness to the caller
        public <T> T getClaim(String name) {
            return name.equals(claim) ? (T) subject : null;
        }
    }
}
