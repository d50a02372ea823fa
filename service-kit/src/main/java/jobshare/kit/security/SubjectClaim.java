package jobshare.kit.security;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which claim of a token says who it is. Read once: looking a setting up is too slow for every request. */
@Singleton
class SubjectClaim {

    private final String name;

    SubjectClaim(@ConfigProperty(name = "jobshare.subject-claim") String name) {
        this.name = name;
    }

    String name() {
        return name;
    }
}
