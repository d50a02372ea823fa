package jobshare.profile.scim;

import java.util.Optional;
import jobshare.kit.id.PersonId;
import jobshare.kit.rejection.UnreadableValue;

/** Parses SCIM ids, which are ids of people. A malformed id matches nobody. */
final class ScimIds {

    private ScimIds() {
    }

    static Optional<PersonId> parse(String text) {
        try {
            return Optional.of(PersonId.fromString(text));
        } catch (UnreadableValue e) {
            return Optional.empty();
        }
    }
}
