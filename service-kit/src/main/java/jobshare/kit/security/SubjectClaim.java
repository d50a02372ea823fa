package jobshare.kit.security;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The name of the claim that identifies the caller. Read once, because a configuration lookup per request is too slow. */
@ApplicationScoped
class SubjectClaim {

    private final String name;

    SubjectClaim(@ConfigProperty(name = "jobshare.subject-claim") String name) {
        this.name = name;
    }

    String name() {
        return name;
    }
}
