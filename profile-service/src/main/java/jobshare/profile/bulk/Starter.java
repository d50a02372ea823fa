package jobshare.profile.bulk;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Lets a job act in the name of whoever started it: the same rules hold, and the audit trail says who it was. */
@ApplicationScoped
public class Starter {

    private final CurrentIdentityAssociation association;
    private final String claim;

    Starter(CurrentIdentityAssociation association,
            @ConfigProperty(name = "jobshare.subject-claim") String claim) {
        this.association = association;
        this.claim = claim;
    }

    /** Does the work as that subject, in a request of its own. */
    void act(String subject, Set<String> roles, Runnable work) {
        var context = Arc.container().requestContext();
        var around = context.getStateIfActive();
        context.deactivate();
        context.activate();
        try {
            association.setIdentity(QuarkusSecurityIdentity.builder().setPrincipal(new Token(claim, subject))
                    .addRoles(roles).build());
            work.run();
        } finally {
            context.terminate();
            if (around != null) {
                context.activate(around);
            }
        }
    }

    /** What is left of the token with which the job was started. */
    private record Token(String claim, String subject) implements JsonWebToken {

        @Override
        public String getName() { return subject; }

        @Override
        public Set<String> getClaimNames() { return Set.of(claim); }

        @Override
        @SuppressWarnings("unchecked") // the interface leaves the type to the caller
        public <T> T getClaim(String name) {
            return name.equals(claim) ? (T) subject : null;
        }
    }
}
