package jobshare.profile.scim;

import de.captaingoldfish.scim.sdk.common.resources.User;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which attribute of a user is the subject of that person's token, so that they find their profile when they first log in. It has to be
 * what the provider puts into the claim that is configured as the subject.
 */
@Singleton
class SubjectSource {

    private final boolean isExternalId;

    SubjectSource(@ConfigProperty(name = "jobshare.scim.subject") String attribute) {
        this.isExternalId = switch (attribute) {
            case "userName" -> false;
            case "externalId" -> true;
            default -> throw new IllegalStateException("jobshare.scim.subject is userName or externalId, not " + attribute);
        };
    }

    /** Empty where the user does not say it: then the subject stays as it is. */
    Optional<String> of(User user) {
        return isExternalId ? user.getExternalId() : user.getUserName().filter(name -> !name.equals(user.getId().orElse("")));
    }
}
