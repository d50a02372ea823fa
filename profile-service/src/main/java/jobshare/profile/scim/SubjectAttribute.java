package jobshare.profile.scim;

import de.captaingoldfish.scim.sdk.common.resources.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * The attribute of a SCIM user that equals the subject of their token, so that they find their profile at the first login. It
 * must be the attribute that the provider puts into the claim for the subject.
 */
@ApplicationScoped
class SubjectAttribute {

    private final boolean isExternalId;

    SubjectAttribute(ScimSettings settings) {
        this.isExternalId = switch (settings.subjectAttribute()) {
            case "userName" -> false;
            case "externalId" -> true;
            default -> throw new IllegalStateException("jobshare.scim.subject-attribute must be userName or externalId, but was '"
                    + settings.subjectAttribute() + "'");
        };
    }

    /** Empty if the user lacks the attribute; the subject then stays unchanged. */
    Optional<String> of(User user) {
        return isExternalId ? user.getExternalId() : user.getUserName().filter(name -> !name.equals(user.getId().orElse("")));
    }
}
